// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.safety;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.formulation.ComponentAmounts;
import org.natrolyte.formulation.Composition;
import org.natrolyte.formulation.volume.PureVolumes;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SourcedValue;

/**
 * The molecular liquids of a recipe and what is dissolved in them, by moles.
 *
 * @param parts the molecular liquids
 * @param dissolvedMoles moles of salts, ionic liquids and solids, a salt as one
 * @param dissolvedIons the same with every ion of a salt counted
 */
record SolventShares(List<Part> parts, double dissolvedMoles, double dissolvedIons) {
  /** A liquid of so small a share that it may be left out where a property is unknown. */
  private static final double NEGLIGIBLE = 0.02;

  private static final int IONS_OF_A_SALT = 2;

  /**
   * A molecular liquid.
   *
   * @param compound what it is
   * @param moles in one kilogram of electrolyte
   */
  record Part(Compound compound, double moles) {
    String name() {
      return compound.id();
    }
  }

  /**
   * A liquid with one of its properties.
   *
   * @param part the liquid
   * @param share its mole fraction, a salt counted as one
   * @param dissociatedShare its mole fraction, a salt counted as two ions
   * @param value the property
   */
  record Known(Part part, double share, double dissociatedShare, double value) {}

  /** A property that has to be known of every liquid is not; the message names the liquids. */
  static final class Missing extends Exception {
    private static final long serialVersionUID = 1L;

    Missing(String message) {
      super(message);
    }
  }

  static SolventShares of(Composition composition) {
    List<Part> parts = new ArrayList<>();
    double moles = 0;
    double ions = 0;
    for (ComponentAmounts amounts : composition.components()) {
      Role role = amounts.component().role();
      Compound compound = amounts.component().compound();
      boolean isMolecularLiquid =
          amounts.component().isLiquid() && role != Role.IONIC_LIQUID
              || PureVolumes.isLiquidAdditive(amounts.component());
      if (isMolecularLiquid) {
        if (amounts.molesPerKilogram() > 0) {
          parts.add(new Part(compound, amounts.molesPerKilogram()));
        }
      } else {
        boolean isSalt = role == Role.IONIC_LIQUID || compound.smiles().contains(".");
        moles += amounts.molesPerKilogram();
        ions += (isSalt ? IONS_OF_A_SALT : 1) * amounts.molesPerKilogram();
      }
    }
    return new SolventShares(List.copyOf(parts), moles, ions);
  }

  double share(Part part) {
    return part.moles() / (liquidMoles() + dissolvedMoles);
  }

  double dissociatedShare(Part part) {
    return part.moles() / (liquidMoles() + dissolvedIons);
  }

  double liquidMoles() {
    return parts.stream().mapToDouble(Part::moles).sum();
  }

  boolean isNegligible(Part part) {
    return part.moles() <= NEGLIGIBLE * liquidMoles();
  }

  /**
   * A property of every liquid.
   *
   * @param caveats where liquids that were left out are told
   * @throws Missing when there is no liquid, or one of more than 2 mol% lacks the property
   */
  List<Known> with(CompoundProperty property, List<String> caveats) throws Missing {
    return with(parts, property, caveats);
  }

  /** The same for some of the liquids. */
  List<Known> with(List<Part> some, CompoundProperty property, List<String> caveats)
      throws Missing {
    List<Known> known = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Part part : some) {
      var value = part.compound().value(property).map(SourcedValue::value);
      if (value.isPresent()) {
        known.add(new Known(part, share(part), dissociatedShare(part), value.get()));
      } else if (isNegligible(part)) {
        caveats.add(
            "%s was left out: its %s is not known".formatted(part.name(), property.label()));
      } else {
        missing.add(part.name());
      }
    }
    if (!missing.isEmpty()) {
      throw new Missing(
          "the %s of %s is not known".formatted(property.label(), String.join(" and ", missing)));
    }
    if (known.isEmpty()) {
      throw new Missing("there is no molecular liquid of known " + property.label() + " in it");
    }
    return known;
  }
}
