// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.folders;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.SelectionListenerAction;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.natrolyte.workbench.document.Places;

/** Deletes the chosen documents and folders after a question in the words of this program. */
final class DeleteAction extends SelectionListenerAction {
  private final Shell shell;

  DeleteAction(Shell shell) {
    super("&Delete\u2026");
    this.shell = shell;
    setActionDefinitionId("org.eclipse.ui.edit.delete");
    setImageDescriptor(
        PlatformUI.getWorkbench()
            .getSharedImages()
            .getImageDescriptor(ISharedImages.IMG_TOOL_DELETE));
  }

  @Override
  protected boolean updateSelection(IStructuredSelection selection) {
    return super.updateSelection(selection) && !deletion().resources().isEmpty();
  }

  private Deletion deletion() {
    List<IResource> chosen = List.copyOf(getSelectedResources());
    return Deletion.of(chosen);
  }

  @Override
  public void run() {
    Deletion deletion = deletion();
    List<IEditorPart> unsaved = unsaved(deletion);
    List<String> answers =
        deletion.isOfFolders()
            ? List.of("Take off the list", "Delete the files", "Cancel")
            : List.of("Delete", "Cancel");
    int answer =
        new MessageDialog(
                shell,
                "Delete",
                null,
                deletion.question(unsaved.stream().map(IEditorPart::getTitle).toList()),
                MessageDialog.QUESTION,
                0,
                answers.toArray(String[]::new))
            .open();
    if (answer < 0 || answer == answers.size() - 1) {
      return;
    }
    boolean withFiles = !deletion.isOfFolders() || answer == 1;
    if (withFiles || unsaved.stream().allMatch(DeleteAction::save)) {
      delete(deletion, withFiles);
    }
  }

  private static List<IEditorPart> unsaved(Deletion deletion) {
    return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
        .flatMap(window -> Arrays.stream(window.getPages()))
        .flatMap(page -> Arrays.stream(page.getDirtyEditors()))
        .filter(
            editor -> Places.resource(editor.getEditorInput()).filter(deletion::holds).isPresent())
        .toList();
  }

  private static boolean save(IEditorPart editor) {
    return editor.getSite().getPage().saveEditor(editor, false) && !editor.isDirty();
  }

  private void delete(Deletion deletion, boolean withFiles) {
    IAdaptable asking = WorkspaceUndoUtil.getUIInfoAdapter(shell);
    try {
      PlatformUI.getWorkbench()
          .getProgressService()
          .run(
              true,
              true,
              monitor -> {
                try {
                  deletion.run(withFiles, monitor, asking);
                } catch (ExecutionException e) {
                  throw new InvocationTargetException(e);
                }
              });
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause().getCause() == null ? e.getCause() : e.getCause().getCause();
      ILog.of(DeleteAction.class).error("Not deleted", cause);
      MessageDialog.openError(shell, "Not deleted", cause.getMessage());
    } catch (InterruptedException e) {
      ILog.of(DeleteAction.class).info("Deleting was given up; what is gone can be undone");
    }
  }
}
