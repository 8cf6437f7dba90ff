// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.study.ParameterValues;

/** What is left of unsaved work after a crash, and how two versions of a document are merged. */
class RecoveryTest {
  private static final String A = "1 M NaPF6 in G2";
  private static final String B = "5.2 M NaFSI in DME";
  private static final String C = "1 M NaPF6 in EC/DEC (1:1 v/v)";

  @TempDir private Path folder;

  @Test
  void whatWasKeptIsThereForTheNextRun() throws Exception {
    Path file = folder.resolve("mine.natrolyte");
    RecoveryJournal journal = new RecoveryJournal(folder.resolve("journal"), "one");
    journal.keep(document(A), Optional.of(file), "mine.natrolyte");
    journal.keep(document(A, B), Optional.of(file), "mine.natrolyte");
    List<RecoveryJournal.Leftover> found = RecoveryJournal.leftovers(folder.resolve("journal"));
    assertEquals(1, found.size());
    assertEquals(document(A, B), found.getFirst().document());
    assertEquals(Optional.of(file), found.getFirst().file());
    found.getFirst().journal().forget();
    assertEquals(List.of(), RecoveryJournal.leftovers(folder.resolve("journal")));
    try (Stream<Path> left = Files.list(folder.resolve("journal"))) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void aDamagedEntryDoesNotHideTheOthers() throws Exception {
    new RecoveryJournal(folder, "good").keep(document(A), Optional.empty(), "New 1");
    Files.writeString(folder.resolve("bad.natrolyte"), "{ half");
    List<RecoveryJournal.Leftover> found = RecoveryJournal.leftovers(folder);
    assertEquals(List.of("New 1"), found.stream().map(RecoveryJournal.Leftover::name).toList());
    assertTrue(Files.exists(folder.resolve("bad.natrolyte")));
  }

  @Test
  void editsOfDifferentRecipesMeet() {
    RecipeDocument base = document(A, B);
    assertEquals(
        document("0.5 M NaPF6 in G2", "4 M NaFSI in DME", C),
        DocumentMerge.of(
            base, document("0.5 M NaPF6 in G2", B, C), document(A, "4 M NaFSI in DME")));
  }

  @Test
  void ofTwoEditsOfOneRecipeBothStay() {
    assertEquals(
        document("2 M NaPF6 in G2", "0.5 M NaPF6 in G2"),
        DocumentMerge.of(document(A), document("0.5 M NaPF6 in G2"), document("2 M NaPF6 in G2")));
  }

  @Test
  void whatOneRemovesTheOtherDoesNotBringBack() {
    assertEquals(document(A, C), DocumentMerge.of(document(A, B), document(A), document(A, B, C)));
    assertEquals(document(A, B), DocumentMerge.of(document(A), document(A), document(A, B)));
    assertEquals(document(A, B), DocumentMerge.of(document(A), document(A, B), document(A)));
  }

  private static RecipeDocument document(String... recipes) {
    return new RecipeDocument(
        "", Stream.of(recipes).map(RecipeEntry::of).toList(), ParameterValues.DEFAULTS, "");
  }
}
