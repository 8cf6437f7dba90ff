// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.natrolyte.chemistry.ReactingStructure;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.sei.species.DataTable;
import org.natrolyte.sei.study.Ingredients.Part;

/**
 * How many anions touch a cation. The shares of contact ion pairs and aggregates are taken from
 * whoever gives them; without them the donor sites of the solvents compete with the donor numbers
 * of the anions.
 */
final class Association {
  /** Donor number of an anion that the table does not hold. */
  private static final double USUAL_DONOR = 8;

  /** Donor atoms that fill the first shell of Na+. */
  private static final double SHELL = 6;

  private final Map<String, Double> donors = new HashMap<>();

  Association() {
    for (DataTable.Row row : DataTable.bundled("anions.csv").rows()) {
      try {
        donors.put(
            ReactingStructure.read(row.text("smiles")).getFirst().smiles(),
            row.number("donor_number").orElseThrow());
      } catch (StructureException e) {
        throw row.wrong(e.getMessage(), e);
      }
    }
  }

  /**
   * The contacts of a recipe.
   *
   * @param shares for each anion, by SMILES: the share of it that touches an alkali cation
   * @param source where the numbers come from, in words for the user
   */
  record Contacts(Map<String, Double> shares, String source) {}

  Contacts contacts(Ingredients ingredients, Findings known) {
    double cations = ingredients.sum(Part::isAlkaliCation);
    List<Part> anions = ingredients.parts().stream().filter(Part::isAnion).toList();
    boolean ionicLiquid = ingredients.parts().stream().noneMatch(p -> p.structure().charge() == 0);
    Map<String, Double> shares = new HashMap<>();
    if (ionicLiquid) {
      anions.forEach(a -> shares.put(a.structure().smiles(), 1.0));
      return new Contacts(shares, "a liquid of ions alone: every anion has cations beside it");
    }
    OptionalDouble pairs = known.number(Vocabulary.CONTACT_ION_PAIR_SHARE, "");
    OptionalDouble aggregates = known.number(Vocabulary.AGGREGATE_SHARE, "");
    double touched;
    String source;
    if (pairs.isPresent() && aggregates.isPresent()) {
      touched = cations * (pairs.getAsDouble() + 2 * aggregates.getAsDouble());
      source = "contact ion pairs and aggregates of the solvation study";
    } else {
      touched = cations * estimate(ingredients, anions, cations);
      source =
          "estimated from donor sites and donor numbers, because no study gives the shares of"
              + " contact ion pairs and aggregates";
    }
    double weights = donorStrength(anions);
    for (Part anion : anions) {
      double contacts = touched * anion.molarity() * donor(anion) / weights;
      shares.put(
          anion.structure().smiles(), Math.min(1, contacts / Math.max(anion.molarity(), 1e-12)));
    }
    return new Contacts(shares, source);
  }

  /** Concentrations times donor numbers, whatever the order of the anions. */
  private double donorStrength(List<Part> anions) {
    return anions.stream().mapToDouble(a -> a.molarity() * donor(a)).sorted().sum();
  }

  double donor(Part anion) {
    return donors.getOrDefault(anion.structure().smiles(), USUAL_DONOR);
  }

  /**
   * Anions in contact per cation: the anions' donor strength against that of the solvents' sites,
   * and never fewer than the places that the solvents leave empty.
   */
  private double estimate(Ingredients ingredients, List<Part> anions, double cations) {
    if (cations <= 0) {
      return 0;
    }
    double sites =
        ingredients.parts().stream()
            .filter(p -> p.structure().charge() == 0)
            .mapToDouble(p -> p.molarity() * p.sites() * strength(p.family()))
            .sorted()
            .sum();
    double solvent = sites / cations / SHELL;
    double anion = donorStrength(anions) / cations / 30;
    double competing = anion / (anion + solvent);
    double empty = Math.max(0, 1 - sites / cations / SHELL);
    return Math.min(1.5, competing + empty);
  }

  /** Donor strength of a site relative to a glyme's oxygen (donor number about 20 on chelation). */
  private static double strength(String family) {
    return switch (family) {
      case "phosphate", "amide" -> 1.6;
      case "carbonate", "ester", "nitrile", "sulfone" -> 1.1;
      case "fluorinated carbonate" -> 0.6;
      case "fluorinated ether", "aromatic" -> 0.2;
      default -> 1;
    };
  }
}
