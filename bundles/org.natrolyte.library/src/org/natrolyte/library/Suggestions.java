// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.natrolyte.model.compound.Compound;

/**
 * The names nearest to a misspelt one: Damerau-Levenshtein distance (adjacent letters swapped count
 * as one) over folded names, with a bonus for a common beginning.
 */
final class Suggestions {
  private static final int EDIT_COST = 10;
  private static final int LONGEST_QUERY = 80;
  private static final int SHORTEST_PART = 3;

  private record Candidate(String name, char[] folded, int compound) {}

  private record Scored(String name, int cost, int order) {}

  private final List<Candidate> candidates = new ArrayList<>(2048);
  private final int compounds;

  Suggestions(List<Compound> all) {
    int index = 0;
    for (Compound compound : all) {
      add(compound.id(), index);
      for (String alias : compound.aliases()) {
        add(alias, index);
      }
      add(compound.name(), index);
      index++;
    }
    compounds = index;
  }

  private void add(String name, int compound) {
    candidates.add(new Candidate(name, Names.folded(name).toCharArray(), compound));
  }

  /** The best name of each compound that is near enough, best first. */
  List<String> nearest(String name, int limit) {
    char[] query = Names.folded(name).toCharArray();
    if (query.length == 0 || query.length > LONGEST_QUERY || limit <= 0) {
      return List.of();
    }
    Scored[] best = new Scored[compounds];
    int allowed = allowedEdits(query.length);
    int[][] rows = new int[3][LONGEST_QUERY + 1];
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      int cost = cost(query, candidate.folded(), allowed, rows);
      Scored before = best[candidate.compound()];
      if (cost >= 0 && (before == null || cost < before.cost())) {
        best[candidate.compound()] = new Scored(candidate.name(), cost, i);
      }
    }
    List<Scored> found = new ArrayList<>();
    for (Scored scored : best) {
      if (scored != null) {
        found.add(scored);
      }
    }
    found.sort(Comparator.comparingInt(Scored::cost).thenComparingInt(Scored::order));
    return found.stream().limit(limit).map(Scored::name).toList();
  }

  private static int allowedEdits(int length) {
    return length <= 2 ? 1 : length <= 5 ? 2 : Math.min(4, 1 + length / 4);
  }

  /** The price of a candidate, or -1 when it is too far off. */
  private static int cost(char[] query, char[] target, int allowed, int[][] rows) {
    int prefix = commonPrefix(query, target);
    if (prefix == query.length) {
      return 4 + Math.min(target.length - query.length, 24) / 2;
    }
    if (query.length >= SHORTEST_PART && contains(target, query)) {
      return 6 + Math.min(target.length - query.length, 24) / 2;
    }
    if (Math.abs(query.length - target.length) > allowed) {
      return -1;
    }
    int distance = distance(query, target, allowed, rows);
    return distance > allowed ? -1 : EDIT_COST * distance - Math.min(prefix, 4);
  }

  private static boolean contains(char[] text, char[] part) {
    for (int start = 1; start <= text.length - part.length; start++) {
      if (Arrays.equals(text, start, start + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  private static int commonPrefix(char[] a, char[] b) {
    int i = 0;
    while (i < a.length && i < b.length && a[i] == b[i]) {
      i++;
    }
    return i;
  }

  /** Optimal string alignment distance; stops early above the allowed one. */
  private static int distance(char[] query, char[] target, int allowed, int[][] rows) {
    int[] twoBack = rows[0];
    int[] back = rows[1];
    int[] row = rows[2];
    for (int j = 0; j <= query.length; j++) {
      back[j] = j;
    }
    for (int i = 1; i <= target.length; i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= query.length; j++) {
        boolean same = target[i - 1] == query[j - 1];
        int value = Math.min(Math.min(row[j - 1], back[j]) + 1, back[j - 1] + (same ? 0 : 1));
        boolean swapped =
            i > 1 && j > 1 && target[i - 1] == query[j - 2] && target[i - 2] == query[j - 1];
        if (swapped) {
          value = Math.min(value, twoBack[j - 2] + 1);
        }
        row[j] = value;
        least = Math.min(least, value);
      }
      if (least > allowed) {
        return least;
      }
      int[] spare = twoBack;
      twoBack = back;
      back = row;
      row = spare;
    }
    return back[query.length];
  }
}
