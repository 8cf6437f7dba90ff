// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileInfo;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.internal.resources.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/**
 * What files of the user's folders held before they were saved, for the view History.
 *
 * <p>The workspace keeps it by itself only where it writes the file itself, which it does in place:
 * a file half written is lost. Documents are written beside their place and moved there, so what
 * was in it is handed to the same store directly, which no public method of the workspace does.
 */
public final class EarlierVersions {
  private EarlierVersions() {}

  /** Keeps what is in a file now; a file that cannot be kept can be saved all the same. */
  public static void keep(IFile file) {
    if (!(file.getWorkspace() instanceof Workspace workspace)) {
      return;
    }
    try {
      IFileStore store = EFS.getStore(file.getLocationURI());
      IFileInfo now = store.fetchInfo();
      if (now.exists()) {
        workspace
            .getFileSystemManager()
            .getHistoryStore()
            .addState(file.getFullPath(), store, now, false);
      }
    } catch (CoreException e) {
      ILog.of(EarlierVersions.class).warn("No earlier version is kept of " + file.getName(), e);
    }
  }
}
