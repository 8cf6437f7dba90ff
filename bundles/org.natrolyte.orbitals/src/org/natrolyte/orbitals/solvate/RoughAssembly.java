// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.solvate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.natrolyte.orbitals.structure.BuildException;
import org.natrolyte.orbitals.structure.Conformers;
import org.natrolyte.orbitals.structure.Elements;
import org.natrolyte.orbitals.structure.Fragment;
import org.natrolyte.orbitals.structure.Geometry;
import org.natrolyte.orbitals.structure.MolecularGraph;
import org.natrolyte.orbitals.structure.Places;
import org.natrolyte.orbitals.structure.SpringModel;

/**
 * Start geometries of ions with their ligands: each ligand in a random conformer and direction, its
 * donors pulled to the ions, bonds and angles as the conformer has them and torsions free, so that
 * a glyme wraps around its ion.
 */
final class RoughAssembly {
  private static final int CONFORMERS = 12;
  private static final double BOND = 20;
  private static final double ANGLE = 5;
  private static final double PULL = 1;
  private static final double APART = 2;
  private static final double CLEARANCE = 1.4;
  private static final double IONS_APART = 3.3;
  private static final double FIRST_DISTANCE = 4;

  private final List<Fragment> fragments;
  private final List<List<Conformers.Start>> conformers = new ArrayList<>();
  private final MolecularGraph graph;
  private final int[] offsets;
  private final Set<Long> chemical = new HashSet<>();

  /**
   * @param fragments ions and ligands, in the order of the atoms
   * @param seed the same gives the same
   */
  RoughAssembly(List<Fragment> fragments, long seed) throws BuildException {
    this.fragments = List.copyOf(fragments);
    graph = Fragment.joined(fragments);
    offsets = new int[fragments.size()];
    for (int f = 0; f < fragments.size(); f++) {
      offsets[f] = f == 0 ? 0 : offsets[f - 1] + fragments.get(f - 1).graph().atomCount();
      conformers.add(Conformers.of(fragments.get(f), CONFORMERS, seed));
    }
  }

  MolecularGraph graph() {
    return graph;
  }

  /** One start; another for every seed. */
  Geometry start(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] places = new double[3 * graph.atomCount()];
    SpringModel model = new SpringModel();
    for (int f = 0; f < fragments.size(); f++) {
      List<Conformers.Start> choice = conformers.get(f);
      Geometry shape = choice.get(random.nextInt(choice.size())).geometry();
      boolean ion = isIon(f);
      double away = ion ? ionCount() > 1 ? FIRST_DISTANCE / 2 : 0 : FIRST_DISTANCE;
      double[] placed = RandomPlace.of(Places.angstrom(shape), away, random);
      System.arraycopy(placed, 0, places, 3 * offsets[f], placed.length);
      keepShape(model, f, Places.angstrom(shape));
    }
    for (int f = 0; f < fragments.size(); f++) {
      if (!isIon(f)) {
        pull(model, f, random);
      }
    }
    keepApart(model);
    return Places.geometry(graph.atomicNumbers(), model.relaxed(places));
  }

  private boolean isIon(int f) {
    MolecularGraph one = fragments.get(f).graph();
    return one.isSingleAtom() && Elements.isElectropositiveMetal(one.element(0));
  }

  private long ionCount() {
    return java.util.stream.IntStream.range(0, fragments.size()).filter(this::isIon).count();
  }

  /** Bonds, angles, and the torsions about bonds that do not turn. */
  private void keepShape(SpringModel model, int f, double[] shape) {
    MolecularGraph one = fragments.get(f).graph();
    List<List<Integer>> near = one.neighbours();
    for (MolecularGraph.Bond bond : one.bonds()) {
      hold(model, f, bond.first(), bond.second(), shape, BOND);
    }
    for (List<Integer> around : near) {
      for (int a = 0; a < around.size(); a++) {
        for (int b = 0; b < a; b++) {
          hold(model, f, around.get(a), around.get(b), shape, ANGLE);
        }
      }
    }
    for (MolecularGraph.Bond bond : one.bonds()) {
      if (bond.rigid()) {
        for (int a : near.get(bond.first())) {
          for (int b : near.get(bond.second())) {
            hold(model, f, a, b, shape, ANGLE);
          }
        }
      }
    }
  }

  private void hold(SpringModel model, int f, int a, int b, double[] shape, double stiffness) {
    int first = offsets[f] + a;
    int second = offsets[f] + b;
    if (first != second && chemical(first, second)) {
      chemical.add(key(first, second));
      model.join(first, second, Places.distance(shape, a, b), stiffness);
    } else if (first != second) {
      model.join(first, second, Places.distance(shape, a, b), stiffness / 4);
    }
  }

  private boolean chemical(int a, int b) {
    return !chemical.contains(key(a, b));
  }

  /** Donors to ions; without ions any atom to any atom of the fragment before. */
  private void pull(SpringModel model, int f, SplittableRandom random) {
    List<Integer> donors = new ArrayList<>(DonorAtoms.of(fragments.get(f).graph()));
    List<Integer> ions = new ArrayList<>();
    for (int other = 0; other < fragments.size(); other++) {
      if (isIon(other)) {
        ions.add(offsets[other]);
      }
    }
    if (ions.isEmpty()) {
      if (f > 0) {
        int mine = offsets[f] + random.nextInt(fragments.get(f).graph().atomCount());
        model.join(mine, random.nextInt(offsets[f]), FIRST_DISTANCE, PULL / 4);
      }
      return;
    }
    shuffle(donors, random);
    long ligands = fragments.size() - (long) ions.size();
    for (int ion : ions) {
      int metal = graph.element(ion);
      int room = Math.max(1, (int) (IonRadii.coordination(metal) / ligands));
      int wanted = Math.min(room, 1 + random.nextInt(donors.size()));
      if (random.nextInt(2) == 0) {
        wanted = Math.min(room, donors.size());
      }
      for (int d = 0; d < wanted; d++) {
        int donor = offsets[f] + donors.get(d);
        model.join(ion, donor, IonRadii.contact(metal, graph.element(donor)), PULL);
      }
      shuffle(donors, random);
    }
  }

  private static void shuffle(List<Integer> list, SplittableRandom random) {
    for (int i = list.size() - 1; i > 0; i--) {
      java.util.Collections.swap(list, i, random.nextInt(i + 1));
    }
  }

  private void keepApart(SpringModel model) {
    for (int i = 0; i < graph.atomCount(); i++) {
      for (int j = 0; j < i; j++) {
        if (!chemical.contains(key(i, j))) {
          model.keepApart(i, j, leastDistance(graph.element(i), graph.element(j)), APART);
        }
      }
    }
  }

  private static double leastDistance(int a, int b) {
    boolean metalA = Elements.isElectropositiveMetal(a);
    boolean metalB = Elements.isElectropositiveMetal(b);
    if (metalA && metalB) {
      return IONS_APART;
    }
    if (metalA || metalB) {
      int other = metalA ? b : a;
      return other == 1 ? 2.5 : IonRadii.contact(metalA ? a : b, other) * 0.95;
    }
    return Elements.covalentRadius(a) + Elements.covalentRadius(b) + CLEARANCE;
  }

  private static long key(int i, int j) {
    return ((long) Math.min(i, j) << 32) | Math.max(i, j);
  }
}
