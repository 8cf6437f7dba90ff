// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One cell as a review reports it. Texts hold what was printed, often several numbers with their
 * conditions; an empty text was not stated.
 *
 * @param id stable id of the row
 * @param recipe the electrolyte, in recipe notation as far as it was printed
 * @param isComplete whether the recipe names every amount that is needed to make it
 * @param compounds ids of the library's compounds in it, as far as they are named
 * @param electrolyteClass dilute ether, HCE, LHCE, ...
 * @param conditions how it was cycled
 * @param results what came out
 * @param interphase what was found on the electrode
 * @param note caveats: contradictions, misprints, what was assumed
 * @param citation the review
 * @param where the place in the review
 * @param reference the number of the original paper in the review's list
 */
public record PublishedCell(
    String id,
    String recipe,
    boolean isComplete,
    Set<String> compounds,
    String electrolyteClass,
    Conditions conditions,
    Results results,
    Interphase interphase,
    String note,
    String citation,
    String where,
    String reference) {

  public PublishedCell {
    compounds = Set.copyOf(compounds);
  }

  /**
   * How a cell was cycled.
   *
   * @param electrode substrate or cell
   * @param currentDensity in mA/cm2
   * @param arealCapacity in mAh/cm2
   * @param temperature in °C
   */
  public record Conditions(
      String electrode, String currentDensity, String arealCapacity, String temperature) {}

  /**
   * What came out.
   *
   * @param coulombicEfficiency in %; empty when none was printed, or none that can be true
   * @param efficiencyNote "above", "average", or why there is no number
   * @param life cycles or hours
   * @param nucleationOverpotential in mV
   * @param polarization in mV
   * @param fullCell the positive electrode
   * @param fullCellResult capacity and rate
   * @param capacityRetention in % with the cycles
   * @param energyDensity with its unit
   */
  public record Results(
      OptionalDouble coulombicEfficiency,
      String efficiencyNote,
      String life,
      String nucleationOverpotential,
      String polarization,
      String fullCell,
      String fullCellResult,
      String capacityRetention,
      String energyDensity) {}

  /**
   * What was found on the electrode.
   *
   * @param species as printed, misprints in brackets
   * @param description dense, inorganic-rich, ...
   * @param youngsModulus in GPa
   */
  public record Interphase(List<String> species, String description, String youngsModulus) {
    public Interphase {
      species = List.copyOf(species);
    }
  }
}
