// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.Nearest;
import org.natrolyte.model.run.AvailableStudies;
import org.natrolyte.model.run.AvailableStudies.Broken;
import org.natrolyte.model.run.AvailableStudies.Installed;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.study.StudyDescriptor;

/**
 * The studies that a call is about. What they need from other studies is run as well, and not
 * shown.
 *
 * @param run the studies to run
 * @param shown ids of the studies whose findings are shown; empty for all
 */
record StudySelection(AvailableStudies run, Set<String> shown) {
  static StudySelection of(AvailableStudies available, List<String> only) {
    if (only.isEmpty()) {
      return new StudySelection(available, Set.of());
    }
    Set<String> shown = new HashSet<>();
    only.forEach(word -> shown.add(known(word.strip(), available)));
    Set<String> needed = new HashSet<>(shown);
    while (addProviders(available.descriptors(), needed)) {
      // until nothing is missing
    }
    List<Installed> run =
        available.studies().stream().filter(s -> needed.contains(s.descriptor().id())).toList();
    return new StudySelection(new AvailableStudies(run, List.of()), Set.copyOf(shown));
  }

  /** The findings that are shown of a result. */
  RecipeResult view(RecipeResult result) {
    return shown.isEmpty()
        ? result
        : new RecipeResult(
            result.request(),
            result.measured(),
            result.outcomes().stream().filter(o -> shown.contains(o.study().id())).toList());
  }

  private static String known(String word, AvailableStudies available) {
    List<String> ids = available.descriptors().stream().map(StudyDescriptor::id).toList();
    if (ids.contains(word)) {
      return word;
    }
    StringBuilder message = new StringBuilder();
    message.append("--only: no installed study is called '").append(word).append("'.");
    message.append(Nearest.hint(word, ids));
    message.append(" There are: ").append(String.join(", ", ids)).append('.');
    for (Broken broken : available.broken()) {
      message.append(System.lineSeparator());
      message.append(broken.name()).append(" is installed and cannot be used: ");
      message.append(broken.reason()).append('.');
    }
    throw new InputException(message.toString());
  }

  private static boolean addProviders(List<StudyDescriptor> studies, Set<String> needed) {
    List<String> providers = new ArrayList<>();
    for (StudyDescriptor study : studies) {
      if (needed.contains(study.id())) {
        Stream.concat(study.needs().stream(), study.uses().stream())
            .flatMap(p -> studies.stream().filter(other -> other.gives().contains(p)))
            .forEach(other -> providers.add(other.id()));
      }
    }
    return needed.addAll(providers);
  }
}
