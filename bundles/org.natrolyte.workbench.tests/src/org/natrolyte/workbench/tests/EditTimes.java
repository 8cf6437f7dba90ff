// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/**
 * Measures how long an edit of a recipe of ten ingredients takes until every amount in the table is
 * the new one. Run by benchmarks/window/edits alone, hence no name of a test: it measures and does
 * not judge.
 */
class EditTimes {
  /** Names the file that the times are written to. */
  private static final String PROPERTY = "natrolyte.editTimes";

  private static final int WARM_UP = 100;
  private static final int EDITS = 200;

  @Test
  void anEditOfTenIngredients() throws Exception {
    String file = System.getProperty(PROPERTY);
    assertNotNull(file, "the property " + PROPERTY + " names the file for the times");
    RecipeDocumentEditor editor = Documents.open(Documents.example("first-comparison.natrolyte"));
    editor.document().select(3);
    Driver.pump();
    StyledText line = Driver.find(StyledText.class, "recipe.line");
    Table table = Driver.find(Table.class, "ingredients");
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[] wall = new double[EDITS];
    double[] processor = new double[EDITS];
    try {
      for (int i = -WARM_UP; i < EDITS; i++) {
        String text = AmountsTest.TEN.formatted(10 + Math.floorMod(i, 80));
        long begin = System.nanoTime();
        long beginProcessor = threads.getCurrentThreadCpuTime();
        line.setText(text);
        if (i >= 0) {
          processor[i] = (threads.getCurrentThreadCpuTime() - beginProcessor) / 1e6;
          wall[i] = (System.nanoTime() - begin) / 1e6;
        }
        assertEquals(10, table.getItemCount());
        for (int event = 0; event < 20 && line.getDisplay().readAndDispatch(); event++) {
          Thread.onSpinWait();
        }
      }
    } finally {
      Documents.close(editor);
    }
    Files.writeString(
        Path.of(file),
        "wall time       %s\nprocessor time  %s\n".formatted(times(wall), times(processor)),
        StandardCharsets.UTF_8);
  }

  private static String times(double[] milliseconds) {
    double[] sorted = milliseconds.clone();
    Arrays.sort(sorted);
    return "median %.2f ms, 95 of 100 within %.2f ms, longest %.2f ms"
        .formatted(
            sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]);
  }
}
