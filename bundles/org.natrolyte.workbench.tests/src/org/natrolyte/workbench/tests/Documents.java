// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import java.io.InputStream;
import java.net.URL;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.part.FileEditorInput;
import org.natrolyte.document.DocumentException;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.engine.RecipeState;

/** Documents of a folder of the tests' own. */
final class Documents {
  private Documents() {}

  /** A fresh copy of an example that is shipped with the workbench. */
  static IFile example(String name) throws Exception {
    URL shipped = Platform.getBundle("org.natrolyte.workbench").getEntry("examples/" + name);
    if (shipped == null) {
      throw new AssertionError("the workbench does not ship the example " + name);
    }
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Tests");
    if (!project.exists()) {
      project.create(null);
    }
    project.open(null);
    IFile file = project.getFile(name);
    if (file.exists()) {
      file.delete(true, null);
    }
    try (InputStream in = shipped.openStream()) {
      file.create(in, true, null);
    }
    return file;
  }

  /** The first example in a window of usual size; its first recipe is looked at. */
  static RecipeDocumentEditor openFirstExample() throws Exception {
    Driver.shell().setSize(1440, 900);
    Driver.shell().forceActive();
    RecipeDocumentEditor editor = open(example("first-comparison.natrolyte"));
    editor.document().select(0);
    Driver.pump();
    return editor;
  }

  /** An example in the folder that the first start makes. */
  static IFile firstStart(String name) {
    IFile file =
        ResourcesPlugin.getWorkspace().getRoot().getProject("My electrolytes").getFile(name);
    Driver.waitUntil(
        () -> isReadable(file), () -> "the first start has not made " + file.getFullPath());
    return file;
  }

  /** A file that is being made exists a moment before there is anything in it. */
  private static boolean isReadable(IFile file) {
    try {
      return file.exists() && !DocumentFile.read(file.getLocation().toPath()).recipes().isEmpty();
    } catch (DocumentException notYet) {
      return false;
    }
  }

  /**
   * The document in front. A first start opens its example a moment after the window, a later one
   * what was open before, and a kill leaves something to recover.
   */
  static RecipeDocumentEditor inFront() {
    Driver.waitUntil(
        () -> Driver.page().getActiveEditor() instanceof RecipeDocumentEditor,
        () -> "no document is open but " + Driver.page().getActiveEditor());
    return (RecipeDocumentEditor) Driver.page().getActiveEditor();
  }

  /** Opens a document and waits until everything in it is computed. */
  static RecipeDocumentEditor open(IFile file) throws Exception {
    RecipeDocumentEditor editor =
        (RecipeDocumentEditor)
            Driver.page().openEditor(new FileEditorInput(file), RecipeDocumentEditor.ID);
    awaitCurrent(editor.document());
    return editor;
  }

  /** Waits until every recipe is computed. */
  static void awaitCurrent(OpenDocument document) {
    Driver.waitUntil(
        () ->
            !document.states().isEmpty()
                && document.states().stream()
                    .allMatch(s -> s.status() == RecipeState.Status.CURRENT),
        () -> "not everything was computed: " + statuses(document));
  }

  /** Waits until a recipe is in a state. */
  static void await(OpenDocument document, int recipe, RecipeState.Status status) {
    Driver.waitUntil(
        () -> document.states().get(recipe).status() == status,
        () -> "recipe " + recipe + " is not " + status + " but " + statuses(document));
  }

  static void close(RecipeDocumentEditor editor) {
    Driver.page().closeEditor(editor, false);
    Driver.pump();
  }

  private static String statuses(OpenDocument document) {
    return document.states().stream().map(s -> s.status().name()).toList().toString();
  }
}
