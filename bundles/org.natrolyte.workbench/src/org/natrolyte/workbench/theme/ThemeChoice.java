// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.theme;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The theme that the next start of the window takes. The desktop's controls do not take over
 * another theme while they are shown: dark tables would stand in a light window.
 */
public final class ThemeChoice {
  private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
  private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

  /** Where the platform keeps it. */
  private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";

  private static final String KEY = "themeid";

  /** Which theme the window was in last. */
  private static final String SHOWN = "org.natrolyte.workbench.shownTheme";

  /** Where the platform keeps colours, those that the dark style sheet has set included. */
  private static final String COLORS = "org.eclipse.ui.workbench";

  private static final String OURS = "org.natrolyte.workbench.";

  private ThemeChoice() {}

  /**
   * Takes the choice over, before the window is made: the colours of the theme before are
   * forgotten, for the platform takes those that it has kept for the user's own.
   *
   * @throws BackingStoreException when what was kept cannot be read
   */
  public static void settle() throws BackingStoreException {
    String chosen = node().get(KEY, LIGHT);
    if (chosen.equals(node().get(SHOWN, ""))) {
      return;
    }
    IEclipsePreferences colors = InstanceScope.INSTANCE.getNode(COLORS);
    for (String key : colors.keys()) {
      if (key.startsWith(OURS)) {
        colors.remove(key);
      }
    }
    node().put(SHOWN, chosen);
  }

  /** Whether the next start is dark: the one that was chosen last, or the one that is shown. */
  public static boolean isDark() {
    String chosen = node().get(KEY, "");
    return chosen.isEmpty() ? Palette.isDark() : chosen.startsWith(DARK);
  }

  /**
   * Chooses one.
   *
   * @throws BackingStoreException when it cannot be kept
   */
  public static void choose(boolean dark) throws BackingStoreException {
    IEclipsePreferences node = node();
    node.put(KEY, dark ? DARK : LIGHT);
    node.flush();
  }

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(NODE);
  }
}
