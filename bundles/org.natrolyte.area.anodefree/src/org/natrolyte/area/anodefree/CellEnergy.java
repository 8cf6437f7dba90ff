// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

/**
 * Energy of one repeating unit of a stack: cathode coating on its collector, separator with
 * electrolyte, anode collector with the plated sodium. Housing and tabs are left out. For
 * collectors coated on both sides give half their thickness.
 *
 * @param cathode what is coated
 * @param npRatio capacity of the sodium on the anode of the discharged cell over that of the
 *     cathode; 0 is anode-free
 * @param cathodeFoil foil under the cathode
 * @param anodeFoil foil that sodium is plated on
 */
public record CellEnergy(Cathode cathode, double npRatio, Foil cathodeFoil, Foil anodeFoil) {
  public CellEnergy {
    Check.notNegative(npRatio, "N/P");
  }

  /**
   * A cathode.
   *
   * @param arealCapacity in mAh/cm2
   * @param specificCapacity of the active material, in mAh/g
   * @param activeShare share of the active material in the coating's mass, above 0 and up to 1
   * @param voltage mean cell voltage on discharge, in V
   */
  public record Cathode(
      double arealCapacity, double specificCapacity, double activeShare, double voltage) {
    public Cathode {
      Check.positive(arealCapacity, "the areal capacity");
      Check.positive(specificCapacity, "the specific capacity of the cathode");
      Check.positive(activeShare, "the share of active material");
      if (activeShare > 1) {
        throw new IllegalArgumentException(
            "the share of active material lies up to 1 (100 %), not at " + activeShare);
      }
      Check.positive(voltage, "the cell voltage");
    }

    /** Mass of the coating in mg/cm2. */
    double arealMass() {
      return 1000 * arealCapacity / specificCapacity / activeShare;
    }
  }

  /**
   * A dense foil.
   *
   * @param thickness in µm
   * @param density in g/cm3
   */
  public record Foil(double thickness, double density) {
    public Foil {
      Check.notNegative(thickness, "the thickness of a collector");
      Check.positive(density, "the density of a collector");
    }

    /** In mg/cm2. */
    double arealMass() {
      return thickness * density / 10;
    }
  }

  /** Energy per area in mWh/cm2. */
  public double arealEnergy() {
    return cathode.arealCapacity() * cathode.voltage();
  }

  /**
   * Energy over mass of the stack.
   *
   * @param separatorArealMass of the dry separator, in mg/cm2
   * @param electrolytePerCapacity in g/Ah
   * @return in Wh/kg
   */
  public double specificEnergy(double separatorArealMass, double electrolytePerCapacity) {
    Check.notNegative(separatorArealMass, "the mass of the separator");
    Check.notNegative(electrolytePerCapacity, "the electrolyte per capacity");
    double capacity = cathode.arealCapacity();
    double mass =
        cathode.arealMass()
            + PlatedMetal.SODIUM.arealMass(npRatio * capacity)
            + cathodeFoil.arealMass()
            + anodeFoil.arealMass()
            + separatorArealMass
            + electrolytePerCapacity * capacity;
    return 1000 * arealEnergy() / mass;
  }

  /**
   * Energy over volume of the charged stack, with all sodium plated as a dense film and the
   * electrolyte in the pores.
   *
   * @param coatingDensity mass of the cathode coating over its volume with pores, in g/cm3
   * @param separatorThickness in µm
   * @return in Wh/L
   */
  public double energyDensity(double coatingDensity, double separatorThickness) {
    Check.positive(coatingDensity, "the density of the cathode coating");
    Check.notNegative(separatorThickness, "the thickness of the separator");
    double thickness =
        10 * cathode.arealMass() / coatingDensity
            + PlatedMetal.SODIUM.thickness((1 + npRatio) * cathode.arealCapacity())
            + cathodeFoil.thickness()
            + anodeFoil.thickness()
            + separatorThickness;
    return 1e4 * arealEnergy() / thickness;
  }
}
