// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.help;

import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.natrolyte.workbench.commands.Activation;

/** Opens the step-by-step guides of the platform. */
public final class CheatSheet {
  private CheatSheet() {}

  /** Shows the guide with this id beside the editor. */
  public static void open(String id) {
    Activation.of("org.eclipse.ui.cheatsheets");
    new OpenCheatSheetAction(id).run();
  }
}
