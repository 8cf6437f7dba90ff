// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.document.RecipeEdits;

/** The quick fixes of the Problems view: the same that the recipe line offers. */
public final class RecipeMarkerFixes implements IMarkerResolutionGenerator2 {
  @Override
  public boolean hasResolutions(IMarker marker) {
    return !RecipeMarkers.fixes(marker).isEmpty();
  }

  @Override
  public IMarkerResolution[] getResolutions(IMarker marker) {
    return RecipeMarkers.fixes(marker).stream().map(Fix::new).toArray(IMarkerResolution[]::new);
  }

  private record Fix(RecipeFix fix) implements IMarkerResolution2 {
    @Override
    public String getLabel() {
      return fix.label();
    }

    @Override
    public String getDescription() {
      return "The recipe becomes " + fix.fixed() + ". The edit can be undone.";
    }

    @Override
    public Image getImage() {
      return null;
    }

    @Override
    public void run(IMarker marker) {
      IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
      try {
        if (marker.getResource() instanceof IFile file
            && page.openEditor(new FileEditorInput(file), RecipeDocumentEditor.ID)
                instanceof RecipeDocumentEditor editor) {
          take(editor, marker);
        }
      } catch (PartInitException e) {
        ILog.of(RecipeMarkerFixes.class).error("The document cannot be opened.", e);
      }
    }

    private void take(RecipeDocumentEditor editor, IMarker marker) {
      OpenDocument open = editor.document();
      int recipe = RecipeMarkers.recipe(marker);
      String text = marker.getAttribute(RecipeMarkers.TEXT, "");
      boolean same =
          recipe < open.document().recipes().size()
              && open.document().recipes().get(recipe).recipe().equals(text);
      if (!same) {
        MessageDialog.openInformation(
            editor.getSite().getShell(),
            "Not mended",
            "The recipe has changed since the mistake was found: " + text);
        return;
      }
      editor.goTo(recipe);
      new RecipeEdits(open).rewrite("Take Suggestion", fix.fixed());
    }
  }
}
