// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

/**
 * Something that can stand in the shell of a cation.
 *
 * @param name the component by which findings speak of it; of an anion its formula
 * @param kind what it is
 * @param donorNumber kcal/mol
 * @param donorNumberError half width of its range
 * @param sites of a molecule the donor atoms it can put on one cation; of an anion how many cations
 *     it can touch at once
 * @param radius of an anion in Å; 0 for a molecule
 * @param canChelate whether it can touch one cation with more than one atom
 * @param note how the donor number is known
 */
record Ligand(
    String name,
    Kind kind,
    double donorNumber,
    double donorNumberError,
    int sites,
    double radius,
    boolean canChelate,
    String note) {

  enum Kind {
    /** A molecule with donor atoms. */
    DONOR,
    /** A molecule without. */
    DILUENT,
    ANION
  }

  boolean isAnion() {
    return kind == Kind.ANION;
  }

  static Ligand of(Anion anion) {
    return new Ligand(
        anion.label(),
        Kind.ANION,
        anion.donorNumber(),
        anion.donorNumberError(),
        anion.sites(),
        anion.radius(),
        anion.isPolyatomic(),
        anion.note());
  }

  static Ligand molecule(String name, int donorSites, DonorStrength strength) {
    return new Ligand(
        name,
        donorSites > 0 ? Kind.DONOR : Kind.DILUENT,
        strength.value(),
        strength.error(),
        Math.max(1, donorSites),
        0,
        donorSites > 1,
        strength.source());
  }

  /** The same with another donor number. */
  Ligand withDonorNumber(double other) {
    return new Ligand(name, kind, other, donorNumberError, sites, radius, canChelate, note);
  }
}
