// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IStorage;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.editor.SaveQuestion;

/** What was in a document before it was saved is kept, and can be looked at and saved again. */
class EarlierVersionsTest {
  private IFile file;
  private RecipeDocumentEditor editor;

  @BeforeEach
  void open() throws Exception {
    file = Documents.example("first-comparison.natrolyte");
    file.clearHistory(null);
    editor = Documents.open(file);
  }

  @AfterEach
  void close() {
    Documents.close(editor);
  }

  @Test
  void eachSaveKeepsWhatWasThereBefore() throws Exception {
    RecipeDocument first = editor.document().document();
    RecipeDocument second = save("0.9 M NaPF6 in G2");
    save("0.8 M NaPF6 in G2");

    IFileState[] earlier = file.getHistory(null);
    assertEquals(2, earlier.length);
    assertEquals(second, read(earlier[0]));
    assertEquals(first, read(earlier[1]));
  }

  @Test
  void anEarlierVersionOpensAsADocumentOfItsOwn() throws Exception {
    RecipeDocument first = editor.document().document();
    RecipeDocument last = save("0.9 M NaPF6 in G2");
    Path place = Files.createTempDirectory("earlier");
    Path other = place.resolve("first again.natrolyte");
    RecipeDocumentEditor earlier =
        (RecipeDocumentEditor)
            Driver.page()
                .openEditor(new Version(file.getHistory(null)[0]), RecipeDocumentEditor.ID);
    List<Path> offered = new ArrayList<>();
    services()
        .set(
            SaveQuestion.class.getName(),
            (SaveQuestion)
                (shell, offer) -> {
                  offered.add(offer.getFileName());
                  return Optional.of(other);
                });
    try {
      Documents.awaitCurrent(earlier.document());
      assertEquals(first, earlier.document().document());
      assertFalse(earlier.isDirty());
      earlier.document().history().type(0, "0.7 M NaPF6 in G2");
      earlier.doSave(new NullProgressMonitor());
      assertEquals(
          List.of(Path.of("first-comparison 27-11-26, 7-40 (earlier).natrolyte")), offered);
      assertEquals(earlier.document().document(), DocumentFile.read(other));
      assertEquals(last, DocumentFile.read(file.getLocation().toPath()), "the file was changed");
    } finally {
      services().remove(SaveQuestion.class.getName());
      Documents.close(earlier);
      Files.deleteIfExists(other);
      Files.delete(place);
    }
  }

  private static IEclipseContext services() {
    return PlatformUI.getWorkbench().getService(IEclipseContext.class);
  }

  private RecipeDocument save(String recipe) {
    editor.document().history().type(0, recipe);
    editor.doSave(new NullProgressMonitor());
    assertFalse(editor.isDirty());
    return editor.document().document();
  }

  private static RecipeDocument read(IFileState state) throws Exception {
    try (InputStream in = state.getContents()) {
      return DocumentFile.read(in, state.getName());
    }
  }

  /** As the view History opens one. */
  private record Version(IFileState state) implements IStorageEditorInput {
    @Override
    public IStorage getStorage() {
      return state;
    }

    @Override
    public boolean exists() {
      return state.exists();
    }

    @Override
    public String getName() {
      return state.getName() + " 27/11/26, 7:40";
    }

    @Override
    public String getToolTipText() {
      return getName();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
      return null;
    }

    @Override
    public IPersistableElement getPersistable() {
      return null;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
      return null;
    }
  }
}
