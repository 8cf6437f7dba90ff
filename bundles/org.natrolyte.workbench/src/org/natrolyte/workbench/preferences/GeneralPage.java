// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.preferences;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.ThemeChoice;
import org.osgi.service.prefs.BackingStoreException;

/** What concerns the whole program: how it looks. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {
  private Button light;
  private Button dark;

  @Override
  public void init(IWorkbench workbench) {
    noDefaultAndApplyButton();
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(area);
    Group theme = new Group(area, SWT.NONE);
    theme.setText("Theme");
    GridLayoutFactory.swtDefaults().numColumns(2).spacing(16, 0).applyTo(theme);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(theme);
    light = choice(theme, "Light", "preferences.light");
    dark = choice(theme, "Dark", "preferences.dark");
    dark.setSelection(ThemeChoice.isDark());
    light.setSelection(!ThemeChoice.isDark());
    Label where = new Label(area, SWT.WRAP);
    where.setText(
        "The parameters that studies work with are on the page below this one; the temperature and"
            + " the measurements belong to each recipe and are set in its document.");
    GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(where);
    return area;
  }

  private static Button choice(Composite parent, String text, String id) {
    Button button = Ids.name(new Button(parent, SWT.RADIO), id, text + " theme");
    button.setText(text);
    return button;
  }

  @Override
  public boolean performOk() {
    boolean wanted = dark.getSelection();
    if (wanted == ThemeChoice.isDark()) {
      return true;
    }
    try {
      ThemeChoice.choose(wanted);
    } catch (BackingStoreException e) {
      ILog.of(GeneralPage.class).error("The theme was not kept", e);
      setErrorMessage("The theme cannot be kept: " + e.getMessage());
      return false;
    }
    if (wanted != Palette.isDark()) {
      offerRestart();
    }
    return true;
  }

  private void offerRestart() {
    int answer =
        MessageDialog.open(
            MessageDialog.QUESTION,
            getShell(),
            "Theme",
            "The window takes the theme over with its next start.",
            SWT.NONE,
            "Later",
            "Restart Now");
    if (answer == 1) {
      getShell().getDisplay().asyncExec(PlatformUI.getWorkbench()::restart);
    }
  }
}
