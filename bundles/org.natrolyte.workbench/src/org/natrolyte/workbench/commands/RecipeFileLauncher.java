// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.commands;

import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorLauncher;
import org.eclipse.ui.PlatformUI;

/** Opens texts and tables of the user's folders: those of recipes as a document of them. */
public final class RecipeFileLauncher implements IEditorLauncher {
  @Override
  public void open(IPath file) {
    OpenFiles.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), file.toPath());
  }
}
