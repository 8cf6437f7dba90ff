// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.structure;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A geometry from nothing but the bonds: lengths from covalent radii, angles from the number of
 * neighbours, five and six of them kept apart by repulsion as in VSEPR (Gillespie 1963,
 * 10.1021/ed040p295). For what conformer generators do not know.
 */
public final class IdealGeometry {
  private static final double BOND = 20;
  private static final double ANGLE = 5;
  private static final double APART = 1;
  private static final double CLEARANCE = 1.5;
  private static final int TRIES = 12;

  /** How much shorter double and triple bonds are than the sum of single-bond radii. */
  private static final double[] SHORTER = {1, 1, 0.88, 0.79};

  private IdealGeometry() {}

  /** The best of twelve random starts, repeatable by its seed. */
  public static Geometry of(MolecularGraph graph, long seed) {
    SpringModel model = model(graph);
    SplittableRandom random = new SplittableRandom(seed);
    double[] best = null;
    double least = Double.POSITIVE_INFINITY;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      double[] start =
          random.doubles(3L * graph.atomCount(), -1, 1).map(u -> u * box(graph)).toArray();
      double[] end = model.relaxed(start);
      double strain = model.strain(end);
      if (strain < least) {
        least = strain;
        best = end;
      }
    }
    return Places.geometry(graph.atomicNumbers(), best);
  }

  private static double box(MolecularGraph graph) {
    return Math.cbrt(4.0 * graph.atomCount()) + 1;
  }

  private static SpringModel model(MolecularGraph graph) {
    SpringModel model = new SpringModel();
    int n = graph.atomCount();
    boolean[][] settled = new boolean[n][n];
    for (MolecularGraph.Bond bond : graph.bonds()) {
      settle(settled, bond.first(), bond.second());
      model.join(bond.first(), bond.second(), length(graph, bond), BOND);
    }
    List<List<Integer>> near = graph.neighbours();
    for (int centre = 0; centre < n; centre++) {
      angles(graph, model, settled, centre, near.get(centre));
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        if (!settled[i][j]) {
          double touching =
              Elements.covalentRadius(graph.element(i)) + Elements.covalentRadius(graph.element(j));
          model.keepApart(i, j, touching + CLEARANCE, APART);
        }
      }
    }
    return model;
  }

  private static void angles(
      MolecularGraph graph,
      SpringModel model,
      boolean[][] settled,
      int centre,
      List<Integer> around) {
    for (int a = 0; a < around.size(); a++) {
      for (int b = 0; b < a; b++) {
        int first = around.get(a);
        int second = around.get(b);
        if (settled[first][second]) {
          continue;
        }
        settle(settled, first, second);
        double r1 = length(graph, centre, first);
        double r2 = length(graph, centre, second);
        if (around.size() > 4) {
          model.keepApart(first, second, r1 + r2, APART);
        } else {
          double angle = idealAngle(graph, centre, around.size());
          double across = Math.sqrt(r1 * r1 + r2 * r2 - 2 * r1 * r2 * Math.cos(angle));
          model.join(first, second, across, ANGLE);
        }
      }
    }
  }

  private static double idealAngle(MolecularGraph graph, int centre, int neighbours) {
    int order = graph.highestOrder(centre);
    if (order == 3 || neighbours == 2 && cumulated(graph, centre)) {
      return Math.PI;
    }
    boolean planar = order == 2 && neighbours <= 3 || graph.element(centre) == 5 && neighbours == 3;
    return planar ? Math.toRadians(120) : Math.acos(-1.0 / 3);
  }

  private static boolean cumulated(MolecularGraph graph, int centre) {
    return graph.bonds().stream()
            .filter(b -> b.first() == centre || b.second() == centre)
            .filter(b -> b.order() == 2)
            .count()
        == 2;
  }

  private static double length(MolecularGraph graph, int i, int j) {
    return graph.bonds().stream()
        .filter(b -> b.first() == i && b.second() == j || b.first() == j && b.second() == i)
        .mapToDouble(b -> length(graph, b))
        .findFirst()
        .orElseThrow();
  }

  private static double length(MolecularGraph graph, MolecularGraph.Bond bond) {
    double single =
        Elements.covalentRadius(graph.element(bond.first()))
            + Elements.covalentRadius(graph.element(bond.second()));
    return single * SHORTER[Math.clamp(bond.order(), 1, 3)];
  }

  private static void settle(boolean[][] settled, int i, int j) {
    settled[i][j] = true;
    settled[j][i] = true;
  }
}
