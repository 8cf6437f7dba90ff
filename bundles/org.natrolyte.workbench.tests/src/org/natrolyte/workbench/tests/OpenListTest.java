// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.workbench.commands.OpenFiles;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** Texts and tables of recipes open as documents, from everywhere; other texts as text. */
class OpenListTest {
  @TempDir Path folder;

  @AfterEach
  void close() {
    Driver.page().closeAllEditors(false);
    Driver.pump();
  }

  private IEditorPart open(Path file) {
    OpenFiles.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), file);
    Driver.pump();
    return Driver.page().getActiveEditor();
  }

  private static List<String> recipes(IEditorPart editor) {
    return assertInstanceOf(RecipeDocumentEditor.class, editor)
        .document()
        .document()
        .recipes()
        .stream()
        .map(RecipeEntry::recipe)
        .toList();
  }

  @Test
  void aListOpensAsADocumentThatIsNotSavedYetAndIsComputed() throws Exception {
    Path list =
        Files.writeString(folder.resolve("R&D.txt"), "1 M NaPF6 in G2\nE2: 2 M NaFSI in DME\n");
    IEditorPart editor = open(list);
    assertEquals(List.of("1 M NaPF6 in G2", "2 M NaFSI in DME"), recipes(editor));
    assertEquals("R&D.natrolyte", editor.getTitle());
    assertTrue(editor.isDirty(), "nothing has kept these recipes yet");
    String said = StatusLine.text(editor).replace("&&", "&");
    assertTrue(said.startsWith("2 recipes of R&D.txt"), said);
    Documents.awaitCurrent(((RecipeDocumentEditor) editor).document());
    assertSame(editor, open(list), "the same file is the same document");
    assertEquals(1, Driver.page().getEditorReferences().length);
  }

  @Test
  void aTableBringsNamesAndTemperatures() throws Exception {
    Path table =
        Files.writeString(
            folder.resolve("t.csv"), "name,recipe,temperature\ncold,1 M NaPF6 in G2,-20\n");
    assertEquals(List.of("1 M NaPF6 in G2"), recipes(open(table)));
    RecipeEntry cold =
        ((RecipeDocumentEditor) Driver.page().getActiveEditor())
            .document()
            .document()
            .recipes()
            .getFirst();
    assertEquals("cold", cold.name());
    assertEquals(-20, cold.conditions().temperatureC());
  }

  @Test
  void columnsThatADocumentHasNoRoomForAreSaid() throws Exception {
    Path table = Files.writeString(folder.resolve("b.csv"), "recipe,batch\n1 M NaPF6 in G2,B1\n");
    assertEquals(
        "1 recipe of b.csv in a new document. Not taken: the column batch.",
        StatusLine.text(open(table)));
  }

  @Test
  void anotherTextOpensAsText() throws Exception {
    Path note = Files.writeString(folder.resolve("note.txt"), "Call Anna about the cells.\n");
    assertEquals("org.eclipse.ui.DefaultTextEditor", open(note).getSite().getId());
  }

  @Test
  void aListInTheUsersFoldersOpensSoToo() throws Exception {
    IFile file = Documents.example("first-comparison.natrolyte").getProject().getFile("friday.txt");
    if (file.exists()) {
      file.delete(true, null);
    }
    file.create(
        new ByteArrayInputStream("1 M NaPF6 in G2\n".getBytes(StandardCharsets.UTF_8)), true, null);
    IDE.openEditor(Driver.page(), file);
    Driver.pump();
    assertEquals(List.of("1 M NaPF6 in G2"), recipes(Driver.page().getActiveEditor()));
    file.delete(true, null);
  }
}
