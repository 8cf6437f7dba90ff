// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.preferences.PresetParameters;

/** What works behind an open document: studies, undo, the watch over its file. */
final class DocumentServices {
  private final OpenDocument open;
  private final PresetParameters presets;
  private final StudyScheduler scheduler;
  private final OutsideChanges outside;
  private final UnsavedWork unsaved;
  private final UndoRedoActionGroup undo;
  private final RevertAction revert;
  private final Action print;

  /**
   * @param editor of the document
   * @param open the document
   * @param print prints what is to be weighed for the recipe looked at
   */
  DocumentServices(RecipeDocumentEditor editor, OpenDocument open, Runnable print) {
    this.open = open;
    Shell shell = editor.getSite().getShell();
    presets = new PresetParameters(this::parametersChanged);
    scheduler = new StudyScheduler(shell.getDisplay(), open, editor::getPartName, presets::values);
    outside = new OutsideChanges(editor, shell);
    unsaved = new UnsavedWork(editor, open);
    undo = new UndoRedoActionGroup(editor.getSite(), open.undoContext(), true);
    revert = new RevertAction(open);
    this.print =
        new Action("Print") {
          @Override
          public void run() {
            print.run();
          }
        };
  }

  /** Lets the actions of the window work on this document. */
  void actThrough(IActionBars bars) {
    undo.fillActionBars(bars);
    bars.setGlobalActionHandler(ActionFactory.REVERT.getId(), revert);
    bars.setGlobalActionHandler(ActionFactory.PRINT.getId(), print);
  }

  /** Lets them work on no document: the one in front cannot be read. */
  static void actOnNothing(IActionBars bars) {
    for (ActionFactory action :
        List.of(
            ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.REVERT, ActionFactory.PRINT)) {
      bars.setGlobalActionHandler(action.getId(), null);
    }
  }

  StudyScheduler scheduler() {
    return scheduler;
  }

  OutsideChanges outside() {
    return outside;
  }

  UnsavedWork unsaved() {
    return unsaved;
  }

  void dispose() {
    unsaved.dispose();
    scheduler.dispose();
    outside.dispose();
    presets.dispose();
    undo.dispose();
    open.history().forget();
  }

  private void parametersChanged() {
    open.makeOld();
    scheduler.soon();
  }
}
