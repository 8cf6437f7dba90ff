// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.compound.Role;
import org.natrolyte.sei.film.Ingredient;
import org.natrolyte.sei.species.SpeciesFactory;
import org.natrolyte.sei.study.Association.Contacts;
import org.natrolyte.sei.study.Ingredients.Part;

/**
 * What stands next to the electrode. A negative electrode pulls cations with their shells: solvents
 * are there, anions only as far as they touch a cation, diluents that touch none are thinned out.
 */
final class InnerLayer {
  /** Presence of an anion that touches no cation. */
  static final double FREE_ANION = 0.05;

  /** Presence of a diluent, which no cation brings along. */
  static final double DILUENT = 0.3;

  /** Coverage of sodium by an adsorbing additive is half at this concentration, in mol/L. */
  static final double HALF_COVERAGE = 0.02;

  /** Part of the solvent that a full layer of adsorbed donor keeps away. */
  private static final double KEPT_AWAY = 0.8;

  /** Share of the anions that an adsorbed layer of donors brings into contact. */
  private static final double BROUGHT = 0.5;

  private InnerLayer() {}

  static List<Ingredient> of(Ingredients ingredients, Contacts contacts, SpeciesFactory factory) {
    double coverage = AdsorbedDonor.coverage(ingredients);
    List<Ingredient> layer = new ArrayList<>();
    for (Part part : ingredients.parts()) {
      if (!part.isAlkaliCation()) {
        layer.add(
            new Ingredient(
                factory.dissolved(part.structure(), Names.of(part)),
                part.component(),
                part.molarity(),
                presence(part, contacts, coverage)));
      }
    }
    return merged(layer);
  }

  private static double presence(Part part, Contacts contacts, double coverage) {
    if (part.isAnion()) {
      if (part.role() == Role.ADDITIVE) {
        return 1;
      }
      double contact = contacts.shares().getOrDefault(part.structure().smiles(), 0.0);
      double raised = Math.max(contact, coverage * BROUGHT);
      return raised + FREE_ANION * (1 - raised);
    }
    boolean kept = part.role() == Role.SOLVENT || part.role() == Role.DILUENT;
    double open = kept ? 1 - KEPT_AWAY * coverage : 1;
    return part.role() == Role.DILUENT ? DILUENT * open : open;
  }

  /** One entry for each species: an anion may come with two salts. */
  private static List<Ingredient> merged(List<Ingredient> layer) {
    List<Ingredient> merged = new ArrayList<>();
    for (Ingredient one : layer) {
      int at = -1;
      for (int i = 0; i < merged.size(); i++) {
        if (merged.get(i).species().equals(one.species())) {
          at = i;
        }
      }
      if (at < 0) {
        merged.add(one);
      } else {
        Ingredient other = merged.get(at);
        double molarity = other.molarity() + one.molarity();
        double presence =
            molarity > 0
                ? (other.molarity() * other.presence() + one.molarity() * one.presence()) / molarity
                : 0;
        merged.set(
            at,
            new Ingredient(
                other.species(), other.component() + ", " + one.component(), molarity, presence));
      }
    }
    return merged;
  }
}
