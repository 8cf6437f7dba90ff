// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.List;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Vocabulary;

/** What the interphase study finds beside the shared properties. */
public final class SeiProperties {
  public static final Property AGREEMENT =
      new Property(
          "seiLabelAgreement",
          "Draws that bear the label",
          "",
          Direction.NEUTRAL,
          "Share of the ensemble of films that bears the label; low means that the uncertain"
              + " potentials and rates leave the question open.");
  public static final Property FIRST =
      new Property(
          "seiFirstToReact",
          "Takes most electrons",
          "",
          Direction.NEUTRAL,
          "The component that takes most of the electrons of the film, and by which reaction.");
  public static final Property EXPLANATION =
      new Property(
          "seiExplanation",
          "SEI, why",
          "",
          Direction.NEUTRAL,
          "Who takes the electrons, by which reaction, and which anions stand at the electrode; the"
              + " command `sei` gives the whole reasoning with its sources.");
  public static final Property SHARE =
      new Property(
          "seiShare",
          "SEI share",
          "",
          Direction.NEUTRAL,
          "Share of the formula units of the film, by material.");
  public static final Property INORGANIC =
      new Property(
          "seiInorganicShare",
          "SEI inorganic share",
          "",
          Direction.HIGHER_IS_BETTER,
          "Share of the film's volume that is inorganic.");
  public static final Property STIFFNESS =
      new Property(
          "seiStiffness",
          "SEI stiffness",
          "GPa",
          Direction.NEUTRAL,
          "Young's modulus expected from the products by volume; an upper bound for a porous"
              + " film.");
  public static final Property BARRIER =
      new Property(
          "seiSodiumBarrier",
          "SEI Na+ barrier",
          "eV",
          Direction.LOWER_IS_BETTER,
          "Barrier of a Na+ jump, mean over the products by volume; an indication only.");
  public static final Property BAND_GAP =
      new Property(
          "seiBandGap",
          "SEI band gap",
          "eV",
          Direction.HIGHER_IS_BETTER,
          "Band gap, mean over the products by volume.");
  public static final Property GAS =
      new Property(
          "seiGas",
          "Gas",
          "nmol/cm2",
          Direction.LOWER_IS_BETTER,
          "Gas that forms with the film, by species, per geometric area.");
  public static final Property FIRST_CYCLE_LOSS =
      new Property(
          "seiFirstCycleLoss",
          "First-cycle loss to the SEI",
          "%",
          Direction.LOWER_IS_BETTER,
          "Sodium that the film takes, over the plated capacity.");

  public static final Property OBSERVED =
      new Property(
          "seiObserved",
          "SEI observed",
          "",
          Direction.NEUTRAL,
          "Published films of electrolytes with the same components, whatever the concentrations;"
              + " they do not enter the prediction.");

  /** All, in the order they are shown. */
  public static final List<Property> ALL =
      List.of(
          Vocabulary.SEI_LABEL,
          AGREEMENT,
          FIRST,
          Vocabulary.SEI_THICKNESS,
          INORGANIC,
          SHARE,
          STIFFNESS,
          BARRIER,
          BAND_GAP,
          GAS,
          Vocabulary.SODIUM_CONSUMED,
          FIRST_CYCLE_LOSS,
          EXPLANATION,
          OBSERVED);

  private SeiProperties() {}
}
