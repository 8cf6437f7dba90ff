// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.formulation.bulk.conductivity.AlkaliSalt;
import org.natrolyte.formulation.bulk.conductivity.ConductivityModel;
import org.natrolyte.formulation.bulk.solvent.Solvent;
import org.natrolyte.formulation.bulk.solvent.SolventMixture;
import org.natrolyte.formulation.bulk.solvent.SolventReader;
import org.natrolyte.formulation.bulk.study.BulkLiquid.UnknownLiquid;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.formulation.Component;

/**
 * The components of a recipe as the bulk models see them, in any amounts. Immutable and safe to
 * share between threads.
 */
public final class BulkComponents {
  private static final double FREEZING = 273.15;
  private static final double GRAMS = 1000;

  private record Part(
      double molarMass,
      Optional<Solvent> solvent,
      Optional<AlkaliSalt> salt,
      Optional<String> otherSalt) {}

  private final List<Part> parts;
  private final List<String> remarks;

  private BulkComponents(List<Part> parts, List<String> remarks) {
    this.parts = List.copyOf(parts);
    this.remarks = List.copyOf(remarks);
  }

  /**
   * Looks the components up.
   *
   * @throws UnknownLiquid where the models do not know one, with its name
   */
  public static BulkComponents read(List<Component> components) throws UnknownLiquid {
    List<Part> parts = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    for (Component component : components) {
      var compound = component.compound();
      boolean isLiquid =
          component.isLiquid()
              || component.role() == Role.ADDITIVE && compound.family() != SolventFamily.NONE;
      if (component.role() == Role.IONIC_LIQUID) {
        throw new UnknownLiquid(
            "the models do not describe ionic liquids, such as " + compound.id());
      }
      Optional<Solvent> solvent = Optional.empty();
      Optional<String> otherSalt = Optional.empty();
      Optional<AlkaliSalt> salt = isLiquid ? Optional.empty() : AlkaliSalt.named(compound.id());
      if (isLiquid) {
        SolventReader.Reading reading = SolventReader.read(compound);
        solvent = reading.solvent();
        if (solvent.isEmpty()) {
          throw new UnknownLiquid(reading.remark());
        }
        if (!reading.remark().isEmpty()) {
          remarks.add(reading.remark());
        }
      } else if (salt.isEmpty() && component.role() == Role.SALT) {
        otherSalt = Optional.of(compound.id());
        remarks.add(
            compound.id() + " is taken to thicken the liquid as salts of lithium and sodium do");
      } else if (salt.isEmpty()) {
        remarks.add(compound.id() + " was left out");
      }
      parts.add(new Part(compound.molarMass(), solvent, salt, otherSalt));
    }
    if (parts.stream().allMatch(p -> p.solvent.isEmpty())) {
      throw new UnknownLiquid("there is no liquid in the recipe");
    }
    return new BulkComponents(parts, remarks);
  }

  /** What was estimated or left out. */
  public List<String> remarks() {
    return remarks;
  }

  /**
   * The liquid they make.
   *
   * @param moles of each in one kilogram of electrolyte, in their order
   * @param celsius temperature
   * @param density of the solution in g/cm3; NaN where it is not known, the molarity is then that
   *     of the conductivity model's own volumes
   * @throws UnknownLiquid where there is no liquid
   */
  public BulkLiquid at(double[] moles, double celsius, double density) throws UnknownLiquid {
    List<SolventMixture.Share> shares = new ArrayList<>();
    Map<AlkaliSalt, Double> salts = new LinkedHashMap<>();
    double grams = 0;
    List<String> others = new ArrayList<>();
    double saltMoles = 0;
    for (int i = 0; i < moles.length; i++) {
      Part part = parts.get(i);
      if (part.solvent.isPresent() && moles[i] > 0) {
        shares.add(new SolventMixture.Share(part.solvent.get(), moles[i]));
        grams += moles[i] * part.molarMass;
      } else if (part.salt.isPresent()) {
        salts.merge(part.salt.get(), moles[i], Double::sum);
        saltMoles += moles[i];
      } else if (part.otherSalt.isPresent() && moles[i] > 0) {
        others.add(part.otherSalt.get());
        saltMoles += moles[i];
      }
    }
    if (shares.isEmpty()) {
      throw new UnknownLiquid("there is no liquid in the recipe");
    }
    double kilograms = grams / GRAMS;
    salts.replaceAll((salt, amount) -> amount / kilograms);
    SolventMixture mixture =
        SolventMixture.of(shares, SolventMixture.Basis.MOLES, celsius + FREEZING);
    if (Double.isNaN(density) && !others.isEmpty()) {
      throw new UnknownLiquid(
          "the molarity of %s needs the density of the solution, which is not known"
              .formatted(others.getFirst()));
    }
    return new BulkLiquid(
        mixture,
        salts,
        others,
        Double.isNaN(density) ? molarity(mixture, salts) : saltMoles * density);
  }

  private static double molarity(SolventMixture mixture, Map<AlkaliSalt, Double> salts) {
    double molality = 0;
    for (double each : salts.values()) {
      molality += each;
    }
    double molarity = 0;
    for (Map.Entry<AlkaliSalt, Double> salt : salts.entrySet()) {
      double share = molality == 0 ? 0 : salt.getValue() / molality;
      molarity += share * ConductivityModel.molarity(salt.getKey(), mixture, molality);
    }
    return molarity;
  }
}
