// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.model.study.ParameterValues;

/** Documents for the tests. */
final class Documents {
  private Documents() {}

  /** One with everything in it. */
  static RecipeDocument full() {
    Conditions measured =
        new Conditions(
            -20,
            List.of(
                new Measurement("density", "", 1.043, 0.002, "Anton Paar DMA 4100, 3 March"),
                new Measurement("moleFraction", "NaPF6", 0.107, 0, "")));
    return new RecipeDocument(
        "Glyme screening",
        List.of(
            new RecipeEntry(
                "baseline", "1 M NaPF₆ in G2", measured, "dried over 4 Å sieves\nthree days"),
            RecipeEntry.of("2.1 M NaFSI in DME/BTFE (1:2 by mole)")),
        ParameterValues.DEFAULTS
            .with("anodefree", "capacity", 3)
            .with("anodefree", "currentDensity", 0.5),
        "for the \"group meeting\"");
  }

  /** One whose file is written in several pieces. */
  static RecipeDocument large(String title) {
    List<RecipeEntry> entries = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      entries.add(RecipeEntry.of(i / 1000.0 + " M NaPF6 in G2/DOL (1:1 v/v)"));
    }
    return new RecipeDocument(title, entries, ParameterValues.DEFAULTS, "");
  }

  /** The names of the files in a folder. */
  static List<String> filesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
