// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.report.ReportStamp;

/** A table keeps everything; a list says what it has no room for. */
class RecipeExportTest {
  private static final List<RecipeEntry> RECIPES =
      List.of(
          RecipeEntry.of("1 M NaPF6 in G2"),
          new RecipeEntry(
              "cold",
              "1 M NaPF6 in EC/DEC (1:1 v/v)",
              Conditions.ROOM.atCelsius(-20),
              "dry, \"old\""));

  private static String text(String name) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportStamp stamp = ReportStamp.now("0.1.0", Clock.systemUTC());
    RecipeExport.content(Path.of(name), RECIPES, stamp).writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTableKeepsTemperatureAndNotes() throws Exception {
    assertEquals(
        "name,recipe,temperatureC,notes\r\n"
            + ",1 M NaPF6 in G2,25.0,\r\n"
            + "cold,1 M NaPF6 in EC/DEC (1:1 v/v),-20.0,\"dry, \"\"old\"\"\"\r\n",
        text("x.CSV"));
    assertEquals("", RecipeExport.leftOut(Path.of("x.csv"), RECIPES));
  }

  @Test
  void aListKeepsNamesAndSaysWhatItLeavesOut() throws Exception {
    assertEquals("1 M NaPF6 in G2\ncold\t1 M NaPF6 in EC/DEC (1:1 v/v)\n", text("x.txt"));
    assertEquals(
        "A list holds names and recipes only; left out: a temperature and a note.",
        RecipeExport.leftOut(Path.of("x.txt"), RECIPES));
  }

  @Test
  void anotherFormIsRefusedWithThoseThatThereAre() {
    for (String name : List.of("x.pdf", "x", "csv")) {
      assertEquals(
          "'" + name + "' has no form that can be written; accepted are .csv, .xlsx, .txt.",
          assertThrows(IllegalArgumentException.class, () -> text(name)).getMessage());
    }
  }
}
