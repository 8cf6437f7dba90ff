// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.formulation.bulk.score.Score;
import org.natrolyte.formulation.bulk.score.Scored;

/** What `score` prints for rows with errors known by hand. */
class ScoreCommandTest {
  private static final Score SCORE =
      Score.of(
          List.of(
              new Scored.Compared("LiPF6", "ether", 25, 10, 11, false),
              new Scored.Outside("salt not known to the model: KPF6")));

  @Test
  void jsonHasTheNamedMembers() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ScoreOutput.json("conductivity", SCORE, out);
    String json = out.toString(StandardCharsets.UTF_8).replaceAll("\\s", "");
    assertTrue(json.contains("\"rows_scored\":1"), json);
    assertTrue(json.contains("\"rows_outside_model\":1"), json);
    assertTrue(json.contains("\"not_in_fit\":{\"rows_scored\":1"), json);
    assertTrue(json.contains("\"by_salt\":{\"LiPF6\":{"), json);
    assertTrue(json.contains("\"by_solvent_class\":{\"ether\":{"), json);
  }

  @Test
  void textNamesEveryReason() {
    String text = ScoreOutput.text("conductivity", SCORE, 100);
    assertTrue(text.contains("1 x salt not known to the model: KPF6"), text);
    assertEquals(2, text.split("median_relative_error").length - 1);
    assertTrue(text.contains("rows_in_fit: 0 (median unknown)"), text);
    assertTrue(text.contains("rows_not_in_fit: 1 (median 10.0 %)"), text);
  }

  @Test
  void refusesATableWithoutTheColumns(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
    Bench.Outcome refused = new Bench(folder).run("score", "viscosity", "other.csv");
    assertTrue(refused.exitCode() != 0);
    assertTrue(refused.err().contains("lacks the columns"), refused.err());
  }

  @Test
  void saysInWordsWhatIsNoTable(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("book.csv"), new byte[] {'P', 'K', 3, 4, 20, 0, (byte) 0xE4, 1});
    Files.write(
        folder.resolve("latin.csv"), "salt,L\u00f6sung\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(folder.resolve("empty.csv"), "");
    refused(folder, "book.csv", "'", "book.csv' holds binary data; needed is a text in UTF-8");
    refused(folder, "latin.csv", "latin.csv' is no text in UTF-8: save it with the encoding UTF-8");
    refused(folder, "empty.csv", "the file is empty; a header line");
    refused(folder, "absent.csv", "There is no file '", "absent.csv'");
    refused(folder, ".", "is a folder; a file is needed");
  }

  private static void refused(Path folder, String file, String... words) {
    Bench.Outcome refused = new Bench(folder).run("score", "conductivity", file);
    assertTrue(refused.exitCode() != 0, file);
    for (String word : words) {
      assertTrue(refused.err().contains(word), refused.err());
    }
  }
}
