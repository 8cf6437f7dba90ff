// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks before a file is replaced that the desktop's dialog has not asked about: it looks for the
 * name as it was typed, without the ending that is added to it.
 */
public final class ReplaceQuestion {
  private ReplaceQuestion() {}

  /**
   * Whether a file may be written.
   *
   * @param typed what the dialog gave back, and asked about itself
   * @param file what is written: the same, perhaps with an ending
   */
  public static boolean mayWrite(Shell shell, Path typed, Path file) {
    return file.equals(typed)
        || !Files.exists(file)
        || MessageDialog.open(
                MessageDialog.QUESTION,
                shell,
                "Replace file",
                file.getFileName() + " is there already. Replace it?",
                SWT.NONE,
                "Cancel",
                "Replace")
            == 1;
  }
}
