// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.ui.IMemento;

/**
 * What of a document is in front, kept from one start to the next.
 *
 * @param page its page
 * @param recipe the recipe looked at
 * @param study id of the study whose figures are looked at; empty when none was chosen
 * @param folded ids of the studies that are folded in the comparison
 * @param splits the proportions of the pages, by their names
 */
record EditorMemory(int page, int recipe, String study, List<String> folded, List<Split> splits) {
  private static final String PAGE = "page";
  private static final String RECIPE = "recipe";
  private static final String STUDY = "study";
  private static final String FOLDED = "folded";
  private static final String SPLIT = "split";
  private static final String WEIGHTS = "weights";

  /**
   * How a page is divided.
   *
   * @param name of the page
   * @param weights of its parts
   */
  record Split(String name, List<Integer> weights) {}

  EditorMemory {
    folded = List.copyOf(folded);
    splits = List.copyOf(splits);
  }

  void save(IMemento memento) {
    memento.putInteger(PAGE, page);
    memento.putInteger(RECIPE, recipe);
    memento.putString(STUDY, study);
    folded.forEach(f -> memento.createChild(FOLDED, f));
    for (Split split : splits) {
      memento
          .createChild(SPLIT, split.name())
          .putString(
              WEIGHTS,
              split.weights().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
  }

  /** What was kept; empty when nothing was, or nobody can read it. */
  static Optional<EditorMemory> of(IMemento memento) {
    Integer page = memento.getInteger(PAGE);
    Integer recipe = memento.getInteger(RECIPE);
    if (page == null || recipe == null) {
      return Optional.empty();
    }
    List<Split> splits =
        Arrays.stream(memento.getChildren(SPLIT))
            .filter(s -> String.valueOf(s.getString(WEIGHTS)).matches("\\d{1,6}( \\d{1,6})*"))
            .map(s -> new Split(s.getID(), weights(s.getString(WEIGHTS))))
            .toList();
    // starts of earlier versions kept none
    String study = Optional.ofNullable(memento.getString(STUDY)).orElse("");
    List<String> folded =
        Arrays.stream(memento.getChildren(FOLDED))
            .map(IMemento::getID)
            .filter(Objects::nonNull)
            .toList();
    return Optional.of(new EditorMemory(page, recipe, study, folded, splits));
  }

  private static List<Integer> weights(String words) {
    return Arrays.stream(words.split(" ")).map(Integer::valueOf).toList();
  }

  /** The proportions of a page, when they fit the number of its parts. */
  Optional<int[]> split(String name, int parts) {
    return splits.stream()
        .filter(s -> s.name().equals(name) && s.weights().size() == parts)
        .map(s -> s.weights().stream().mapToInt(i -> i).toArray())
        .filter(w -> Arrays.stream(w).sum() > 0)
        .findFirst();
  }
}
