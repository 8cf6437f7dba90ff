// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.natrolyte.model.figure.OrbitalSites;
import org.natrolyte.orbitals.engine.BuiltInEngine;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.engine.EngineException;
import org.natrolyte.orbitals.engine.Limits;
import org.natrolyte.orbitals.engine.QuantumEngine;
import org.natrolyte.orbitals.engine.Task;
import org.natrolyte.orbitals.structure.AtomRoles;
import org.natrolyte.orbitals.structure.BuildException;
import org.natrolyte.orbitals.structure.CentreOfMass;
import org.natrolyte.orbitals.structure.Elements;
import org.natrolyte.orbitals.structure.Fragment;
import org.natrolyte.orbitals.structure.Geometry;
import org.natrolyte.orbitals.structure.MolecularGraph;
import org.natrolyte.orbitals.structure.OrbitalShares;

/**
 * On which atoms of a structure the frontier orbitals sit: one more single point with the built-in
 * engine at a geometry that is there. Other engines give no coefficients.
 */
final class SitesOfOrbitals {
  private static final int HYDROGEN = 1;

  /** Two programs give the level of one orbital within this (eV). */
  private static final double SAME_LEVEL = 0.02;

  private static final QuantumEngine BUILT_IN = new BuiltInEngine();

  /** Those of the two frontier orbitals; empty where they cannot be had. */
  record Pair(Optional<OrbitalSites> homo, Optional<OrbitalSites> lumo) {
    static final Pair NONE = new Pair(Optional.empty(), Optional.empty());

    /** Those that belong to levels at the same height as known ones; others are other orbitals. */
    private Pair of(
        Calculation.Frontier found, OptionalDouble homoLevel, OptionalDouble lumoLevel) {
      return new Pair(
          homo.filter(s -> isSame(homoLevel, found.homo())),
          lumo.filter(s -> isSame(lumoLevel, found.lumo())));
    }

    private static boolean isSame(OptionalDouble known, double found) {
      return known.isPresent() && Math.abs(known.getAsDouble() - found) < SAME_LEVEL;
    }
  }

  private SitesOfOrbitals() {}

  /** By the method of the frontier orbitals, at the geometry of the lowest minimum. */
  static Pair of(SpeciesResult result, Limits limits) throws InterruptedException {
    String smiles = result.smiles();
    Geometry geometry = result.geometry();
    Task task =
        Task.singlePoint(CentreOfMass.atOrigin(geometry), result.charge(), result.method())
            .with(Task.Want.ORBITAL_SHARES);
    if (!BUILT_IN.capabilities().refusal(task).isEmpty()) {
      return Pair.NONE;
    }
    try {
      MolecularGraph graph = Fragment.joined(Fragment.read(smiles));
      Calculation calculation = BUILT_IN.run(task, limits).orThrow();
      return calculation
          .shares()
          .filter(s -> graph.atomCount() == geometry.atomCount())
          .map(s ->
              new Pair(
                  s.homo().map(o -> folded(smiles, graph, o)),
                  s.lumo().map(o -> folded(smiles, graph, o))))
          .flatMap(p -> calculation.frontier().map(f -> p.of(f, result.homo(), result.lumo())))
          .orElse(Pair.NONE);
    } catch (EngineException | BuildException e) {
      // the levels came by another way, and are right without their places
      return Pair.NONE;
    }
  }

  /** Hydrogens are counted with the atom that carries them. */
  static OrbitalSites folded(String smiles, MolecularGraph graph, OrbitalShares shares) {
    int count = graph.atomCount();
    double[] sums = new double[count];
    double hydrogen = 0;
    List<List<Integer>> near = graph.neighbours();
    int[] carriers =
        IntStream.range(0, count).map(atom -> carrier(graph, near.get(atom), atom)).toArray();
    for (int atom = 0; atom < count; atom++) {
      double share = shares.atoms().get(atom);
      sums[carriers[atom]] += share;
      hydrogen += carriers[atom] == atom ? 0 : share;
    }
    AtomRoles roles = new AtomRoles(graph);
    List<OrbitalSites.AtomShare> atoms = new ArrayList<>();
    for (int atom = 0; atom < count; atom++) {
      if (carriers[atom] == atom) {
        String element = Elements.symbol(graph.element(atom));
        atoms.add(new OrbitalSites.AtomShare(element, roles.of(atom), sums[atom]));
      }
    }
    List<Double> momenta = shares.byAngularMomentum();
    return new OrbitalSites(
        smiles, atoms, hydrogen, momenta.get(0), momenta.get(1), momenta.get(2), shares.orbitals());
  }

  private static int carrier(MolecularGraph graph, List<Integer> near, int atom) {
    return graph.element(atom) == HYDROGEN
        ? near.stream().filter(n -> graph.element(n) > HYDROGEN).findFirst().orElse(atom)
        : atom;
  }
}
