// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told step by step: read as it is written, and all that is offered is there. */
class StepsTest {
  @Test
  void aSectionIsAStep() {
    Steps steps =
        Steps.read(
            "# Mix\n\nFor a\nbeginner.\n\n## Weigh\n\nType **1 g**.\n\n[Do it](command:a.b)\n\n"
                + "## Stir\n\nUntil clear.\n");
    assertEquals("Mix", steps.title());
    assertEquals("For a beginner.", steps.intro());
    assertEquals(
        List.of(
            new Steps.Step("Weigh", "Type \u201C1 g\u201D.", "a.b"),
            new Steps.Step("Stir", "Until clear.", "")),
        steps.steps());
  }

  @Test
  void everySheetOfTheMenuIsThere() throws IOException {
    List<String> ids =
        java.util.regex.Pattern.compile("showSteps.sheet\" value=\"([^\"]+)\"")
            .matcher(Files.readString(Path.of("plugin.xml")))
            .results()
            .map(m -> m.group(1))
            .toList();
    assertEquals(3, ids.size());
    for (String id : ids) {
      Steps steps = Steps.read(Files.readString(Path.of(StepsView.file(id))));
      assertTrue(steps.steps().size() > 3, id);
      steps.steps().forEach(s -> assertFalse(s.text().isBlank(), id + ": " + s.title()));
    }
  }
}
