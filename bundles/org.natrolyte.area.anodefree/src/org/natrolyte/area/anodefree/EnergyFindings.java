// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

import java.util.List;
import java.util.Optional;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.study.Parameter;

/** Energy of the stack, where the cell is described far enough. */
final class EnergyFindings {
  private static final Parameter[] FOR_MASS = {
    CellParameters.CATHODE_CAPACITY,
    CellParameters.ACTIVE_SHARE,
    CellParameters.VOLTAGE,
    CellParameters.CATHODE_FOIL,
    CellParameters.ANODE_FOIL,
    CellParameters.SEPARATOR_MASS,
    CellParameters.ELECTROLYTE
  };
  private static final Parameter[] FOR_VOLUME = {
    CellParameters.CATHODE_CAPACITY,
    CellParameters.ACTIVE_SHARE,
    CellParameters.VOLTAGE,
    CellParameters.COATING_DENSITY,
    CellParameters.CATHODE_FOIL,
    CellParameters.ANODE_FOIL,
    CellParameters.SEPARATOR_THICKNESS
  };
  private static final String INPUTS = "the cell parameters set, plated sodium at 0.968 g/cm3";

  private final Settings settings;

  EnergyFindings(Settings settings) {
    this.settings = settings;
  }

  List<Finding> findings() {
    return List.of(
        finding(AnodeFreeProperties.SPECIFIC_ENERGY, FOR_MASS),
        finding(AnodeFreeProperties.ENERGY_DENSITY, FOR_VOLUME));
  }

  private Finding finding(Property property, Parameter... needed) {
    Optional<String> lacking = settings.lacking(needed);
    if (lacking.isPresent()) {
      return Finding.unknown(AnodeFreeStudy.ID, property, "", lacking.get());
    }
    boolean byMass = property.equals(AnodeFreeProperties.SPECIFIC_ENERGY);
    return new Finding(
        AnodeFreeStudy.ID,
        property,
        "",
        Value.exactly(byMass ? specificEnergy() : energyDensity()),
        new Provenance.Computed(
            byMass
                ? "capacity x voltage over the mass of the stack"
                : "capacity x voltage over the volume of the charged stack",
            INPUTS),
        List.of(
            "stack of cathode, sodium, collectors, separator and electrolyte: no housing, no"
                + " tabs"));
  }

  private double specificEnergy() {
    return cell()
        .specificEnergy(
            settings.of(CellParameters.SEPARATOR_MASS), settings.of(CellParameters.ELECTROLYTE));
  }

  private double energyDensity() {
    return cell()
        .energyDensity(
            settings.of(CellParameters.COATING_DENSITY),
            settings.of(CellParameters.SEPARATOR_THICKNESS));
  }

  private CellEnergy cell() {
    return new CellEnergy(
        new CellEnergy.Cathode(
            settings.of(AnodeFreeParameters.AREAL_CAPACITY),
            settings.of(CellParameters.CATHODE_CAPACITY),
            settings.of(CellParameters.ACTIVE_SHARE) / 100,
            settings.of(CellParameters.VOLTAGE)),
        settings.of(AnodeFreeParameters.NP_RATIO),
        new CellEnergy.Foil(
            settings.of(CellParameters.CATHODE_FOIL),
            settings.of(CellParameters.CATHODE_FOIL_DENSITY)),
        new CellEnergy.Foil(
            settings.of(CellParameters.ANODE_FOIL),
            settings.of(CellParameters.ANODE_FOIL_DENSITY)));
  }
}
