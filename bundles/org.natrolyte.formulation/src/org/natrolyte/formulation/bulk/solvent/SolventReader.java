// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.solvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.natrolyte.chemistry.StructureFragments;
import org.natrolyte.formulation.bulk.viscosity.ViscosityModel;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.SourcedValue;
import org.natrolyte.model.compound.StructureException;

/** Makes a solvent of the bulk models from a compound of the library, or says what is missing. */
public final class SolventReader {
  private static final double ROOM = 298.15;
  private static final double COMMON_T0 = 95;
  private static final double COMMON_DENSITY_SLOPE = -0.0011;
  private static final double COMMON_PERMITTIVITY_SLOPE = -0.004;
  private static final double COMMON_DONOR_NUMBER = 15;

  private SolventReader() {}

  /**
   * What was read.
   *
   * @param solvent the liquid; empty where a property is unknown
   * @param remark what was estimated, or which property is missing; empty for a listed liquid
   */
  public record Reading(Optional<Solvent> solvent, String remark) {}

  /** The tabulated liquid of the same structure, else one from the compound's own values. */
  public static Reading read(Compound compound) {
    Optional<Solvent> listed = SolventTable.shipped().ofCompound(compound);
    if (listed.isPresent()) {
      return new Reading(listed, "");
    }
    Optional<SourcedValue> density = compound.value(CompoundProperty.DENSITY);
    Optional<SourcedValue> permittivity = compound.value(CompoundProperty.RELATIVE_PERMITTIVITY);
    if (density.isEmpty() || permittivity.isEmpty()) {
      String missing = density.isEmpty() ? "density" : "permittivity";
      return new Reading(
          Optional.empty(), "the %s of %s is not known".formatted(missing, compound.id()));
    }
    try {
      return reading(compound, density.get().value(), permittivity.get().value());
    } catch (StructureException e) {
      return new Reading(
          Optional.empty(), "the structure of %s is not known".formatted(compound.id()));
    }
  }

  private static Reading reading(Compound compound, double density, double permittivity)
      throws StructureException {
    ViscosityModel.Curve curve = ViscosityModel.shipped().curve(compound.smiles());
    List<String> estimated = new ArrayList<>();
    Optional<SourcedValue> tabulated = compound.value(CompoundProperty.VISCOSITY);
    double viscosity =
        tabulated
            .map(SourcedValue::value)
            .orElseGet(() -> {
              estimated.add("viscosity");
              return curve.at(ROOM).value();
            });
    Optional<SourcedValue> donor = compound.value(CompoundProperty.DONOR_NUMBER);
    if (donor.isEmpty()) {
      estimated.add("donor number");
    }
    double ratio = Math.log(curve.at(ROOM - 20).value() / curve.at(ROOM + 20).value());
    double span = 1 / (ROOM - 20 - COMMON_T0) - 1 / (ROOM + 20 - COMMON_T0);
    Solvent solvent =
        new Solvent(
            compound.id(),
            compound.molarMass(),
            density,
            compound
                .value(CompoundProperty.DENSITY_TEMPERATURE_SLOPE)
                .map(SourcedValue::value)
                .orElse(COMMON_DENSITY_SLOPE),
            viscosity,
            tabulated.isPresent() ? Solvent.TABULATED_ERROR : curve.logarithmicError(),
            ratio / span,
            COMMON_T0,
            permittivity,
            COMMON_PERMITTIVITY_SLOPE,
            donor.map(SourcedValue::value).orElse(COMMON_DONOR_NUMBER),
            LiquidClass.of(StructureFragments.of(compound.smiles())));
    return new Reading(
        Optional.of(solvent),
        estimated.isEmpty()
            ? ""
            : "%s of %s estimated".formatted(String.join(" and ", estimated), compound.id()));
  }
}
