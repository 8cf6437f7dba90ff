// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.ArrayList;
import java.util.List;

/**
 * The shells of the cations of one set of components, at any composition and temperature. Immutable
 * and safe to share between threads.
 *
 * <p>Amounts count as mole fractions of the part of the liquid that holds the ions: salts,
 * coordinating molecules, and as much of a diluent as comes near the ions.
 */
public final class SolvationModel {
  /** Relative change of the permittivity of an ether or ester with temperature, 1/K. */
  private static final double PERMITTIVITY_SLOPE = -0.0045;

  private static final double ROOM = 298.15;
  private static final double KELVIN = 273.15;

  private final SolvationSpecies species;
  private final BindingLaw law;

  SolvationModel(SolvationSpecies species, BindingLaw law) {
    this.species = species;
    this.law = law;
  }

  /** The names of the components whose amounts {@link #at} takes, in order. */
  public List<String> components() {
    return species.components();
  }

  /** The names of what can stand in the shells: molecules by component, anions by formula. */
  public List<String> ligandNames() {
    return species.ligands().stream().map(Ligand::name).toList();
  }

  /** What a reader has to know about how the components bind. */
  public List<String> notes() {
    return species.notes();
  }

  SolvationSpecies species() {
    return species;
  }

  BindingLaw law() {
    return law;
  }

  /**
   * The shells at a composition.
   *
   * @param temperatureC in °C
   * @param moles of each component in any common unit, in the order of {@link #components}
   * @throws IllegalArgumentException without a cation or with a negative amount
   */
  public Speciation at(double temperatureC, double[] moles) {
    return shells(temperatureC, moles).speciation();
  }

  Shells shells(double temperatureC, double[] moles) {
    double kelvin = temperatureC + KELVIN;
    List<Ligand> ligands = species.ligands();
    double[] amounts = species.ligandAmounts(moles);
    double[] cations = species.cationAmounts(moles);
    double diluent = 0;
    double domain = 0;
    double[] counted = species.domainAmounts(moles);
    for (double each : counted) {
      domain += each;
    }
    for (int i = 0; i < amounts.length; i++) {
      diluent += ligands.get(i).kind() == Ligand.Kind.DILUENT ? amounts[i] : 0;
    }
    double all = domain + BindingLaw.DILUENT_NEAR_IONS * diluent;
    double permittivity =
        species.permittivity(moles) * Math.exp(PERMITTIVITY_SLOPE * (kelvin - ROOM));
    List<Integer> present = new ArrayList<>();
    for (int i = 0; i < amounts.length; i++) {
      if (amounts[i] > 0) {
        present.add(i);
      }
    }
    double[] total = new double[present.size()];
    for (int i = 0; i < total.length; i++) {
      Ligand ligand = ligands.get(present.get(i));
      double near = ligand.kind() == Ligand.Kind.DILUENT ? BindingLaw.DILUENT_NEAR_IONS : 1;
      double each = ligand.isAnion() ? ligand.sites() : 1;
      total[i] = amounts[present.get(i)] * near * each / all;
    }
    List<Cation> kinds = species.cations();
    List<ShellSum> sums = new ArrayList<>();
    List<Cation> there = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    for (int c = 0; c < kinds.size(); c++) {
      if (cations[c] > 0) {
        there.add(kinds.get(c));
        shares.add(cations[c] / all);
        sums.add(new ShellSum(terms(kinds.get(c), present, permittivity, kelvin)));
      }
    }
    double[] concentration = shares.stream().mapToDouble(d -> d).toArray();
    ShellSum[] shells = sums.toArray(ShellSum[]::new);
    double[] free = new FreeLigands(shells, concentration, total).solve();
    return new Shells(ligands, present, there, shells, concentration, total, free);
  }

  private ShellTerms terms(
      Cation cation, List<Integer> present, double permittivity, double kelvin) {
    int most = 0;
    for (int index : present) {
      most += modes(species.ligands().get(index), cation);
    }
    int[] ligand = new int[most];
    int[] width = new int[most];
    boolean[] isAnion = new boolean[most];
    double[] constant = new double[most];
    int next = 0;
    for (int i = 0; i < present.size(); i++) {
      Ligand each = species.ligands().get(present.get(i));
      double anion = each.isAnion() ? law.anion(cation, each, permittivity, kelvin) : 0;
      for (int atoms = 1; atoms <= modes(each, cation); atoms++) {
        ligand[next] = i;
        width[next] = atoms;
        isAnion[next] = each.isAnion();
        if (each.isAnion()) {
          constant[next] = atoms == 1 ? anion : anion * BindingLaw.SECOND_ATOM_OF_ANION;
        } else {
          constant[next] = BindingLaw.molecule(cation, each, atoms, kelvin);
        }
        next++;
      }
    }
    return new ShellTerms(cation.sites(), ligand, width, isAnion, constant);
  }

  private static int modes(Ligand ligand, Cation cation) {
    if (ligand.isAnion()) {
      return ligand.canChelate() ? 2 : 1;
    }
    return Math.min(ligand.sites(), cation.sites());
  }
}
