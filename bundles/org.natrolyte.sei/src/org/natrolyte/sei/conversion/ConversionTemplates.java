// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.conversion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.chemistry.BondChange;
import org.natrolyte.chemistry.ReactingStructure;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.sei.template.Onset;
import org.natrolyte.sei.template.RateClass;
import org.natrolyte.sei.template.ReactionTemplate;
import org.natrolyte.sei.template.ReactionTemplate.NetEquation;
import org.natrolyte.sei.template.StepType;

/** Conversions as reaction templates, so that dissolved metal compounds join the network. */
public final class ConversionTemplates {
  /** Conversions need some drive below their thermodynamic potential, in V. */
  private static final double OVERPOTENTIAL = 0.3;

  /** Taken where the formation energy is not known, in V against Na/Na+. */
  private static final double UNKNOWN_POTENTIAL = 1.0;

  private final ConversionChemistry chemistry;

  /**
   * @param chemistry balances the conversions
   */
  public ConversionTemplates(ConversionChemistry chemistry) {
    this.chemistry = chemistry;
  }

  /**
   * The conversion of a dissolved compound.
   *
   * @param structure the whole compound, one fragment
   * @param name what a chemist calls it
   * @return empty when it is none that sodium converts
   */
  public Optional<ReactionTemplate> of(ReactingStructure structure, String name) {
    if (structure.charge() != 0) {
      return Optional.empty();
    }
    return chemistry
        .of(name, structure.formula())
        .filter(Conversion::reacts)
        .map(conversion -> template(structure, name, conversion));
  }

  private static ReactionTemplate template(
      ReactingStructure structure, String name, Conversion conversion) {
    double potential = conversion.potential().orElse(UNKNOWN_POTENTIAL);
    double usual = potential - OVERPOTENTIAL;
    try {
      return new ReactionTemplate(
          "CONV-" + name,
          "conversion" + (conversion.units() > 0 ? " and alloying by sodium" : ""),
          StepType.ELECTRON_TRANSFER,
          name,
          structure.smiles(),
          BondChange.of(structure.smiles(), ""),
          "",
          0,
          new NetEquation(
              conversion.units(),
              Map.of(),
              conversion.sodium(),
              conversion.sodium(),
              conversion.products()),
          List.of(),
          Optional.of(new Onset(usual - 0.5, usual, potential)),
          RateClass.DIFFUSION,
          "inner",
          conversion.potential().isPresent() ? "medium" : "low",
          "balanced from the formula; formation energies of NBS/CRC-type tables",
          conversion.verdict());
    } catch (StructureException e) {
      throw new IllegalStateException(structure.smiles() + " was read before", e);
    }
  }
}
