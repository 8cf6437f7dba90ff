// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.platform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link LayersTest} would notice. */
class LayerRulesTest {
  @TempDir Path root;

  private static boolean may(String user, String used) {
    return Floor.mayUse("org.natrolyte." + user, "org.natrolyte." + used);
  }

  @Test
  void capabilitiesStandOnTheGroundAndNotOnEachOther() {
    assertTrue(may("formulation", "model"));
    assertTrue(may("area.anodefree", "session"));
    assertFalse(may("formulation", "library"));
    assertFalse(may("area.anodefree", "formulation"));
    assertFalse(may("report", "cli"));
    assertFalse(may("library", "cdk"));
    assertTrue(may("report", "poi"));
    assertTrue(may("chemistry", "cdk"));
  }

  @Test
  void theGroundKnowsNoCapability() {
    assertFalse(may("session", "library"));
    assertFalse(may("model", "document"));
    assertFalse(may("document", "report"));
    assertTrue(may("session", "document"));
  }

  @Test
  void theTopKnowsTheReportAndItsOwnCapability() {
    assertTrue(may("cli", "report"));
    assertTrue(may("formulation.cli", "formulation"));
    assertTrue(may("formulation.cli", "cli"));
    assertTrue(may("sei.ui", "workbench"));
    assertFalse(may("formulation.cli", "library"));
    assertFalse(may("cli", "formulation"));
    assertFalse(may("workbench", "cli"));
    assertFalse(may("cli", "testkit"));
  }

  @Test
  void codeAndManifestsAreBothRead() throws IOException {
    bundle("model", "", "package org.natrolyte.model;\npublic class Model {}\n");
    bundle(
        "library",
        "Import-Package: org.natrolyte.model\n",
        "package org.natrolyte.library;\nimport org.eclipse.swt.SWT;\nclass L {"
            + " org.natrolyte.hosts.Host host; }\n");
    bundle(
        "hosts",
        "Require-Bundle: org.natrolyte.library;bundle-version=\"[1,2)\"\n",
        "package org.natrolyte.hosts;\npublic class Host {}\n");

    SourceTree tree = SourceTree.read(root);

    SourceBundle library =
        tree.bundles().stream().filter(b -> b.name().endsWith("library")).findFirst().orElseThrow();
    assertTrue(library.mentions("org.eclipse.swt"));
    assertFalse(library.mentions("org.eclipse.ui"));
    assertEquals(Set.of("org.natrolyte.model"), tree.declaredBy(library));
    assertEquals(Set.of("org.natrolyte.hosts"), tree.usedInCode(library));
    assertEquals(List.of("org.natrolyte.library", "org.natrolyte.hosts"), tree.circleFrom(library));
  }

  private void bundle(String name, String manifest, String source) throws IOException {
    Path folder = root.resolve("bundles/org.natrolyte." + name);
    Path sources = folder.resolve("src/org/natrolyte/" + name);
    Files.createDirectories(sources);
    Files.createDirectories(folder.resolve("META-INF"));
    Files.writeString(
        folder.resolve("META-INF/MANIFEST.MF"), "Manifest-Version: 1.0\n" + manifest + "\n");
    Files.writeString(sources.resolve("Source.java"), source);
  }
}
