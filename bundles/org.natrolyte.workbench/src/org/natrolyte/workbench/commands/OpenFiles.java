// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.commands;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.workbench.document.Places;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.imports.RecipeFile;

/**
 * Opens files, wherever they come from: the start line, a dialog, a drop, the user's folders. A
 * text or a table of recipes opens as a new document of these recipes, everything else in its own
 * editor.
 */
public final class OpenFiles {
  private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

  private OpenFiles() {}

  /** Opens a file, or says why it cannot be opened. */
  public static void open(IWorkbenchWindow window, Path file) {
    if (!Files.isRegularFile(file)) {
      MessageDialog.openError(
          window.getShell(),
          "Cannot open",
          Files.isDirectory(file)
              ? file + " is a folder. Open a document in it."
              : file + " is not there.");
      return;
    }
    try {
      Optional<RecipeFile.Opened> recipes = recipes(file);
      if (recipes.isPresent() && recipes.get().input().document().recipes().isEmpty()) {
        MessageDialog.openError(
            window.getShell(),
            "Cannot open",
            "No recipe of %s can be taken:\n%s"
                .formatted(file, String.join("\n", recipes.get().leftOut())));
      } else if (recipes.isPresent()) {
        openRecipes(window.getActivePage(), file, recipes.get());
      } else {
        window.getActivePage().openEditor(Places.input(file), editor(file));
      }
    } catch (CoreException e) {
      ILog.of(OpenFiles.class).error("Cannot open " + file, e);
      MessageDialog.openError(
          window.getShell(), "Cannot open", file + " cannot be opened: " + e.getMessage());
    }
  }

  /** Read beside the window's thread, which waits and goes on painting: a table takes a moment. */
  private static Optional<RecipeFile.Opened> recipes(Path file) {
    if (!RecipeFile.isNamed(file)) {
      return Optional.empty();
    }
    AtomicReference<Optional<RecipeFile.Opened>> found = new AtomicReference<>(Optional.empty());
    try {
      PlatformUI.getWorkbench()
          .getProgressService()
          .busyCursorWhile(monitor -> found.set(RecipeFile.read(file)));
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + file, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return found.get();
  }

  private static void openRecipes(IWorkbenchPage page, Path file, RecipeFile.Opened recipes)
      throws PartInitException {
    IEditorPart editor = page.openEditor(recipes.input(), RecipeDocumentEditor.ID);
    int count = recipes.input().document().recipes().size();
    ((RecipeDocumentEditor) editor)
        .say(
            "%s of %s in a new document. %s"
                .formatted(
                    count == 1 ? "1 recipe" : count + " recipes",
                    file.getFileName(),
                    rest(recipes)));
  }

  private static String rest(RecipeFile.Opened recipes) {
    String rows =
        recipes.leftOut().isEmpty()
            ? ""
            : "⚠ Left out: " + String.join(" ", recipes.leftOut()) + " File > Import can take it. ";
    String said = rows + recipes.notTaken();
    return said.isEmpty() ? "The file stays as it is." : said.strip();
  }

  /** Lists and tables are registered for this class itself, so their own editor is named here. */
  private static String editor(Path file) throws PartInitException {
    String name = file.getFileName().toString();
    if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      return IEditorRegistry.SYSTEM_EXTERNAL_EDITOR_ID;
    }
    if (RecipeFile.isNamed(file)) {
      return TEXT_EDITOR;
    }
    return name.endsWith("." + DocumentFile.EXTENSION)
        ? RecipeDocumentEditor.ID
        : IDE.getEditorDescriptor(name, true, true).getId();
  }
}
