// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks about each piece of one text once, and about no more pieces than a recipe can hold: a
 * look-up may be dear, and a text may have been made to cause many.
 */
final class RememberedNames implements RecipeNames {
  private static final int MOST_PIECES = 1000;

  private final RecipeNames names;
  private final Map<String, Boolean> known = new HashMap<>();

  RememberedNames(RecipeNames names) {
    this.names = names;
  }

  @Override
  public boolean isKnown(String name) {
    Boolean answer = known.get(name);
    if (answer == null) {
      answer = known.size() < MOST_PIECES && names.isKnown(name);
      known.put(name, answer);
    }
    return answer;
  }

  @Override
  public boolean meanSame(String name, String other) {
    return names.meanSame(name, other);
  }

  @Override
  public UnstatedRatio unstatedRatio(List<RecipeItem> parts) {
    return names.unstatedRatio(parts);
  }
}
