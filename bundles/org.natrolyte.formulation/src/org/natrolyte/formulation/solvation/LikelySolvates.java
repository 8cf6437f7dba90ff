// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists the shells of solved cations, most frequent first.
 *
 * <p>Every multiset of tiles that fits on the sites is visited once; its weight is the product of
 * the weights of its tiles times the number of orders in which tiles and empty sites can stand.
 */
final class LikelySolvates {
  private static final double[] FACTORIAL = {1, 1, 2, 6, 24, 120, 720, 5040, 40320};

  private final Shells shells;
  private final Map<List<Integer>, Double> weights = new HashMap<>();
  private final Map<List<Integer>, Arrangement> arrangements = new HashMap<>();

  /** How many of each tile, and the weight of it. */
  private record Arrangement(int[] tiles, double weight) {
    Arrangement heavier(Arrangement other) {
      return other.weight > weight ? other : this;
    }
  }

  private int[] tiles;
  private int[] molecules;
  private ShellSum sum;

  private LikelySolvates(Shells shells) {
    this.shells = shells;
  }

  /**
   * The most frequent solvates.
   *
   * @param limit how many at the most
   */
  static List<Solvate> of(Shells shells, int limit) {
    return new LikelySolvates(shells).list(limit);
  }

  private List<Solvate> list(int limit) {
    double all = Arrays.stream(shells.concentration()).sum();
    List<Solvate> solvates = new ArrayList<>();
    for (int c = 0; c < shells.sums().length; c++) {
      weights.clear();
      arrangements.clear();
      sum = shells.sums()[c];
      molecules = new int[shells.present().size()];
      tiles = new int[sum.terms().width().length];
      fill(0, sum.terms().sites(), 0, 1);
      double factor = shells.concentration()[c] / all / sum.sum();
      String symbol = shells.cations().get(c).symbol();
      weights.forEach((counts, weight) ->
          solvates.add(
              new Solvate(
                  symbol,
                  named(counts),
                  weight * factor,
                  contacts(arrangements.get(counts).tiles()))));
    }
    solvates.sort(
        Comparator.comparingDouble(Solvate::share).reversed().thenComparing(Solvate::formula));
    return List.copyOf(solvates.subList(0, Math.min(limit, solvates.size())));
  }

  /** Places any number of one tile, then goes on to the next; what is left over stays empty. */
  private void fill(int tile, int sitesLeft, int objects, double weight) {
    ShellTerms terms = sum.terms();
    if (tile == terms.width().length) {
      double orders = FACTORIAL[objects + sitesLeft] / FACTORIAL[sitesLeft];
      List<Integer> counts = Arrays.stream(molecules).boxed().toList();
      weights.merge(counts, weight * orders, Double::sum);
      arrangements.merge(
          counts, new Arrangement(tiles.clone(), weight * orders), Arrangement::heavier);
      return;
    }
    int ligand = terms.ligand()[tile];
    int width = terms.width()[tile];
    double product = weight;
    int most = sitesLeft / width;
    for (int n = 0; n <= most; n++) {
      molecules[ligand] += n;
      tiles[tile] = n;
      fill(tile + 1, sitesLeft - n * width, objects + n, product / FACTORIAL[n]);
      molecules[ligand] -= n;
      tiles[tile] = 0;
      product *= sum.weight(tile);
    }
  }

  /** The widths of the tiles of each ligand, the widest first. */
  private Map<String, List<Integer>> contacts(int[] placed) {
    Map<String, List<Integer>> contacts = new HashMap<>();
    ShellTerms terms = sum.terms();
    for (int t = 0; t < placed.length; t++) {
      String name = shells.ligands().get(shells.present().get(terms.ligand()[t])).name();
      List<Integer> widths = contacts.computeIfAbsent(name, n -> new ArrayList<>());
      for (int n = 0; n < placed[t]; n++) {
        widths.add(terms.width()[t]);
      }
    }
    contacts.values().forEach(w -> w.sort(Comparator.reverseOrder()));
    return contacts;
  }

  private Map<String, Integer> named(List<Integer> counts) {
    Map<String, Integer> named = new LinkedHashMap<>();
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) > 0) {
        named.put(shells.ligands().get(shells.present().get(i)).name(), counts.get(i));
      }
    }
    return named;
  }
}
