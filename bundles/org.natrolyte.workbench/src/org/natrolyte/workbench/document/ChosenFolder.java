// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.FileDialog;

/** The folder that the desktop's dialogs for files open in: the one chosen in last. */
public final class ChosenFolder {
  private static final String NODE = "org.natrolyte.workbench";
  private static final String KEY = "files.folder";

  private ChosenFolder() {}

  /**
   * The folder, kept for the workspace; the user's own where none was chosen yet, or it is gone.
   */
  public static Path get() {
    Path home = Path.of(System.getProperty("user.home"));
    try {
      Path kept = Path.of(preferences().get(KEY, home.toString()));
      return Files.isDirectory(kept) ? kept : home;
    } catch (InvalidPathException e) {
      // written on another system
      return home;
    }
  }

  /** Keeps the folder of a file that was read or written. */
  public static void keep(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      preferences().put(KEY, folder.toString());
    }
  }

  /**
   * Opens a dialog in the folder.
   *
   * @return the file that was chosen, of several the first; empty when none was
   */
  public static Optional<Path> ask(FileDialog dialog) {
    dialog.setFilterPath(get().toString());
    Optional<Path> chosen = Optional.ofNullable(dialog.open()).map(Path::of);
    chosen.ifPresent(ChosenFolder::keep);
    return chosen;
  }

  private static IEclipsePreferences preferences() {
    return InstanceScope.INSTANCE.getNode(NODE);
  }
}
