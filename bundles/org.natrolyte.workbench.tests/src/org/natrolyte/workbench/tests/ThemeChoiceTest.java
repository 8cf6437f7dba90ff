// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.ThemeChoice;

/** A theme is chosen for the next start; the window that is open keeps its own. */
class ThemeChoiceTest {
  private static final String PAGE = "org.natrolyte.workbench.preferences";

  private PreferenceDialog dialog;

  @BeforeEach
  void open() {
    dialog = PreferencesUtil.createPreferenceDialogOn(Driver.shell(), PAGE, null, null);
    dialog.setBlockOnOpen(false);
    dialog.open();
    Driver.pump();
  }

  @AfterEach
  void close() throws Exception {
    dialog.close();
    ThemeChoice.choose(false);
  }

  @Test
  void theWindowKeepsItsThemeUntilTheNextStart() {
    assertFalse(Palette.isDark());
    choose("preferences.dark", "preferences.light");
    Dialogs told = Dialogs.answer("Theme", "Later");
    assertTrue(((IPreferencePage) dialog.getSelectedPage()).performOk());
    told.await();
    assertTrue(ThemeChoice.isDark());
    assertFalse(Palette.isDark());

    // back to the theme that is shown: nothing has to be said
    choose("preferences.light", "preferences.dark");
    assertTrue(((IPreferencePage) dialog.getSelectedPage()).performOk());
    assertFalse(ThemeChoice.isDark());
  }

  @Test
  void coloursOfTheDarkThemeDoNotStayInTheLightOne() throws Exception {
    IEclipsePreferences colors = InstanceScope.INSTANCE.getNode("org.eclipse.ui.workbench");
    ThemeChoice.choose(true);
    ThemeChoice.settle();
    colors.put("org.natrolyte.workbench.paper", "47,47,47");
    ThemeChoice.settle();
    assertEquals("47,47,47", colors.get("org.natrolyte.workbench.paper", ""), "the same theme");
    ThemeChoice.choose(false);
    ThemeChoice.settle();
    assertEquals("", colors.get("org.natrolyte.workbench.paper", ""), "another theme");
    Driver.pump();
    assertFalse(Palette.isDark());
  }

  @Test
  void pagesForProgrammersAreNotThereAndThatOfFontsIs() {
    PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
    String general = "org.eclipse.ui.preferencePages.Workbench/org.eclipse.ui.preferencePages.";
    assertNull(pages.find(general + "Views"));
    assertNull(pages.find(general + "Perspectives"));
    assertEquals(
        "org.eclipse.ui.preferencePages.ColorsAndFonts",
        pages.find(general + "ColorsAndFonts").getId());
  }

  private void choose(String wanted, String other) {
    Driver.find(dialog.getShell(), Button.class, other).setSelection(false);
    Driver.find(dialog.getShell(), Button.class, wanted).setSelection(true);
  }
}
