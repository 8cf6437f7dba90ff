// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.study.StudyDescriptor;

/**
 * Who has to run before whom. A study waits for every other study that gives what it needs or uses;
 * where uses alone would close a circle, the later study in the list goes without.
 */
final class StudyOrder {
  private final List<StudyDescriptor> studies;
  private final List<Set<Integer>> waitsFor = new ArrayList<>();

  StudyOrder(List<StudyDescriptor> studies) {
    this.studies = List.copyOf(studies);
    Map<Property, List<Integer>> givers = new HashMap<>();
    for (int i = 0; i < studies.size(); i++) {
      waitsFor.add(new HashSet<>());
      for (Property given : studies.get(i).gives()) {
        givers.computeIfAbsent(given, p -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < studies.size(); i++) {
      addEdges(i, studies.get(i).needs(), givers, false);
    }
    for (int i = 0; i < studies.size(); i++) {
      addEdges(i, studies.get(i).uses(), givers, true);
    }
  }

  private void addEdges(
      int study, List<Property> properties, Map<Property, List<Integer>> givers, boolean optional) {
    for (Property property : properties) {
      for (int giver : givers.getOrDefault(property, List.of())) {
        if (giver != study && !(optional && reaches(giver, study))) {
          waitsFor.get(study).add(giver);
        }
      }
    }
  }

  private boolean reaches(int from, int to) {
    Set<Integer> seen = new HashSet<>();
    List<Integer> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      int next = open.removeLast();
      if (next == to) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(waitsFor.get(next));
      }
    }
    return false;
  }

  /** The studies, by index, that have to be done before one. */
  Set<Integer> providersOf(int study) {
    return waitsFor.get(study);
  }

  /** Whether a study needs, over others, what it gives itself. */
  boolean isInCircle(int study) {
    return waitsFor.get(study).stream().anyMatch(provider -> reaches(provider, study));
  }

  /** The indices in an order in which every provider comes first; circles before all others. */
  List<Integer> sequence() {
    Set<Integer> order = new LinkedHashSet<>();
    for (int i = 0; i < studies.size(); i++) {
      if (isInCircle(i)) {
        order.add(i);
      }
    }
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int i = 0; i < studies.size(); i++) {
        moved |= order.containsAll(waitsFor.get(i)) && order.add(i);
      }
    }
    return List.copyOf(order);
  }
}
