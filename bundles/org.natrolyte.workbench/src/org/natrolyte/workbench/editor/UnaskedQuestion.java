// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/**
 * A question that nobody has asked for, perhaps while somebody types: its buttons listen only after
 * a moment, or a blank that was meant for a recipe would answer it.
 */
final class UnaskedQuestion extends MessageDialog {
  private static final int MOMENT_MS = 700;

  /**
   * @param shell of the window
   * @param title of the question
   * @param question in words for the user
   * @param answers the labels of the buttons
   */
  UnaskedQuestion(Shell shell, String title, String question, String... answers) {
    super(shell, title, null, question, QUESTION, 0, answers);
  }

  @Override
  public void create() {
    super.create();
    listen(false);
    getShell()
        .getDisplay()
        .timerExec(
            MOMENT_MS,
            () -> {
              if (getShell() != null && !getShell().isDisposed()) {
                listen(true);
                getButton(0).setFocus();
              }
            });
  }

  private void listen(boolean now) {
    for (int i = 0; getButton(i) != null; i++) {
      Button answer = getButton(i);
      answer.setEnabled(now);
    }
  }
}
