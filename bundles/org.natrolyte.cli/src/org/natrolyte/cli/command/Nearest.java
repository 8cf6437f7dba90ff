// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.command;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds what a user probably meant. */
public final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  /**
   * The known words nearest to a misspelt one; none when nothing is near.
   *
   * @param word what was typed
   * @param known what would be accepted
   */
  public static List<String> to(String word, Collection<String> known) {
    String typed = word.toLowerCase(Locale.ROOT);
    int limit = Math.clamp((typed.length() + 1) / 2, 1, 3);
    int best = known.stream().mapToInt(k -> distance(typed, k, limit)).min().orElse(limit + 1);
    return best > limit
        ? List.of()
        : known.stream().filter(k -> distance(typed, k, limit) == best).limit(MOST).toList();
  }

  /**
   * The nearest words as the end of a message: " Did you mean show?"; empty when there are none.
   */
  public static String hint(String word, Collection<String> known) {
    List<String> near = to(word, known);
    return near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
  }

  /** Insertions, deletions, replacements and swaps of neighbours; a prefix counts one. */
  private static int distance(String typed, String knownWord, int limit) {
    String known = knownWord.toLowerCase(Locale.ROOT);
    if (typed.length() >= 3 && known.startsWith(typed)) {
      return 1;
    }
    if (Math.abs(typed.length() - known.length()) > limit) {
      return limit + 1;
    }
    int[][] steps = new int[typed.length() + 1][known.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= known.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, typed, known, i, j);
      }
    }
    return steps[typed.length()][known.length()];
  }

  private static int step(int[][] steps, String typed, String known, int i, int j) {
    int change = typed.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(steps[i - 1][j - 1] + change, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && typed.charAt(i - 1) == known.charAt(j - 2)
            && typed.charAt(i - 2) == known.charAt(j - 1);
    return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
  }
}
