// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import java.util.Set;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Takes out of the preferences what bundles of the platform add for programmers. */
final class ForeignPages {
  private static final String GENERAL = "org.eclipse.ui.preferencePages.Workbench";
  private static final String APPEARANCE = "org.eclipse.ui.preferencePages.Views";
  private static final String FONTS = "org.eclipse.ui.preferencePages.ColorsAndFonts";

  private static final Set<String> PAGES =
      Set.of(
          "org.eclipse.team.ui.TeamPreferences",
          "org.eclipse.debug.ui.DebugPreferencePage",
          "org.eclipse.ui.internal.console.ansi.preferences.AnsiConsolePreferencePage",
          "org.eclipse.ltk.ui.refactoringPreferencePage",
          "org.eclipse.compare.internal.ComparePreferencePage",
          "org.eclipse.equinox.security.ui.category",
          "org.eclipse.ui.preferencePages.Perspectives",
          "org.eclipse.ui.preferencePages.Globalization",
          "org.eclipse.ui.preferencePages.BuildOrder",
          "org.eclipse.ui.preferencePages.LargeFileAssociations",
          "org.eclipse.ui.editors.preferencePages.QuickDiff",
          "org.eclipse.ui.editors.preferencePages.LinkedModePreferencePage",
          "org.eclipse.ui.editors.preferencePages.HyperlinkDetectorsPreferencePage",
          // the theme is chosen on a page of our own
          APPEARANCE);

  private ForeignPages() {}

  /** Removes them; colours and fonts, which are below the theme, move up. */
  static void remove(PreferenceManager pages) {
    IPreferenceNode fonts = pages.find(GENERAL + "/" + APPEARANCE + "/" + FONTS);
    IPreferenceNode general = pages.find(GENERAL);
    if (fonts != null && general != null) {
      general.add(fonts);
    }
    for (IPreferenceNode node : pages.getRootSubNodes()) {
      if (PAGES.contains(node.getId())) {
        pages.remove(node);
      } else {
        removeBelow(node);
      }
    }
  }

  private static void removeBelow(IPreferenceNode node) {
    for (IPreferenceNode child : node.getSubNodes()) {
      if (PAGES.contains(child.getId())) {
        node.remove(child);
      } else {
        removeBelow(child);
      }
    }
  }
}
