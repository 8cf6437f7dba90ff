// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.platform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the code to the picture of three floors. Reads the manifest, the sources and the class
 * files of every bundle in the source tree.
 */
class LayersTest {
  private static final List<String> WINDOW_PACKAGES =
      List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui");

  private static SourceTree tree;

  @BeforeAll
  static void read() throws IOException {
    tree = SourceTree.read(Path.of("").toAbsolutePath());
  }

  @Test
  void theWholeTreeIsThere() {
    Set<String> names = new TreeSet<>();
    tree.bundles().forEach(b -> names.add(b.name()));

    for (String name :
        List.of("model", "chemistry", "document", "session", "library", "report", "cli")) {
      assertTrue(names.contains("org.natrolyte." + name), name + " in " + names);
    }
  }

  @Test
  void noHeadlessBundleKnowsAWindow() {
    Set<String> wrong = new TreeSet<>();
    for (SourceBundle bundle : tree.bundles()) {
      if (Floor.isHeadless(bundle.name())) {
        WINDOW_PACKAGES.stream()
            .filter(bundle::mentions)
            .forEach(p -> wrong.add(bundle.name() + " uses " + p));
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void theChemistryToolkitStaysBehindChemistry() {
    Set<String> wrong = new TreeSet<>();
    for (SourceBundle bundle : tree.bundles()) {
      boolean mayKnow = Floor.isTest(bundle.name()) || Floor.wrapsChemistry(bundle.name());
      if (!mayKnow && bundle.mentions("org.openscience.cdk")) {
        wrong.add(bundle.name());
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void nobodyReachesUpOrSideways() {
    Set<String> wrong = new TreeSet<>();
    for (SourceBundle bundle : tree.bundles()) {
      for (String other : tree.neededBy(bundle)) {
        if (!Floor.mayUse(bundle.name(), other)) {
          wrong.add(bundle.name() + " uses " + other);
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void nobodyNeedsItselfOverOthers() {
    for (SourceBundle bundle : tree.bundles()) {
      assertEquals(List.of(), tree.circleFrom(bundle), "a circle");
    }
  }

  @Test
  void whatIsUsedIsDeclared() {
    Set<String> wrong = new TreeSet<>();
    for (SourceBundle bundle : tree.bundles()) {
      Set<String> used = tree.usedInCode(bundle);
      used.removeAll(tree.declaredBy(bundle));
      used.forEach(other -> wrong.add(bundle.name() + " uses " + other + " undeclared"));
    }
    assertEquals(Set.of(), wrong);
  }
}
