// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

import java.util.List;
import org.natrolyte.model.study.Parameter;

/** What the user may set for the energy of the stack. */
final class CellParameters {
  static final Parameter CATHODE_CAPACITY =
      AnodeFreeParameters.open(
          "cathodeSpecificCapacity",
          "Specific capacity of the cathode",
          "mAh/g",
          1,
          5000,
          "Reversible capacity per gram of active material.");
  static final Parameter ACTIVE_SHARE =
      AnodeFreeParameters.open(
          "cathodeActiveShare",
          "Active material in the cathode",
          "%",
          1,
          100,
          "Share of the active material in the mass of the coating.");
  static final Parameter VOLTAGE =
      AnodeFreeParameters.open(
          "cellVoltage", "Mean cell voltage", "V", 0.01, 10, "Mean voltage on discharge.");
  static final Parameter COATING_DENSITY =
      AnodeFreeParameters.open(
          "cathodeCoatingDensity",
          "Density of the cathode coating",
          "g/cm3",
          0.1,
          10,
          "Mass of the coating over its volume with pores.");
  static final Parameter CATHODE_FOIL =
      AnodeFreeParameters.open(
          "cathodeCollectorThickness",
          "Cathode collector",
          "µm",
          0,
          1000,
          "Thickness of the foil under the cathode; half of it when coated on both sides.");
  static final Parameter ANODE_FOIL =
      AnodeFreeParameters.open(
          "anodeCollectorThickness",
          "Anode collector",
          "µm",
          0,
          1000,
          "Thickness of the foil that sodium is plated on; half of it when used on both sides.");
  static final Parameter CATHODE_FOIL_DENSITY =
      AnodeFreeParameters.set(
          "cathodeCollectorDensity",
          "Density of the cathode collector",
          "g/cm3",
          2.70,
          0.01,
          25,
          "Aluminium has 2.70 g/cm3 (CRC Handbook).");
  static final Parameter ANODE_FOIL_DENSITY =
      AnodeFreeParameters.set(
          "anodeCollectorDensity",
          "Density of the anode collector",
          "g/cm3",
          2.70,
          0.01,
          25,
          "Aluminium has 2.70 g/cm3 (CRC Handbook) and does not alloy with sodium; copper 8.96.");
  static final Parameter SEPARATOR_THICKNESS =
      AnodeFreeParameters.open(
          "separatorThickness", "Separator", "µm", 0, 2000, "Thickness of the separator.");
  static final Parameter SEPARATOR_MASS =
      AnodeFreeParameters.open(
          "separatorArealMass",
          "Mass of the separator",
          "mg/cm2",
          0,
          100,
          "Mass of the dry separator per area.");
  static final Parameter ELECTROLYTE =
      AnodeFreeParameters.open(
          "electrolytePerCapacity",
          "Electrolyte",
          "g/Ah",
          0,
          1000,
          "Mass of electrolyte per capacity of the cell.");

  static final List<Parameter> ALL =
      List.of(
          CATHODE_CAPACITY,
          ACTIVE_SHARE,
          VOLTAGE,
          COATING_DENSITY,
          CATHODE_FOIL,
          ANODE_FOIL,
          CATHODE_FOIL_DENSITY,
          ANODE_FOIL_DENSITY,
          SEPARATOR_THICKNESS,
          SEPARATOR_MASS,
          ELECTROLYTE);

  private CellParameters() {}
}
