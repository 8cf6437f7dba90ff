// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.preferences;

import java.util.List;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
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

/** What concerns the whole program: how it looks. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {
  private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
  private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

  private IThemeEngine engine;
  private Button light;
  private Button dark;

  @Override
  public void init(IWorkbench workbench) {
    engine = workbench.getService(IThemeEngine.class);
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
    boolean isDark = engine != null && isDark(engine.getActiveTheme());
    dark.setSelection(isDark);
    light.setSelection(!isDark);
    Label where = new Label(area, SWT.WRAP);
    where.setText(
        "The numbers that studies work with are on the page below this one; the temperature and"
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
    if (engine != null && dark.getSelection() != isDark(engine.getActiveTheme())) {
      String wanted = dark.getSelection() ? DARK : LIGHT;
      List<ITheme> themes = engine.getThemes();
      themes.stream().filter(t -> t.getId().startsWith(wanted)).findFirst().ifPresent(this::change);
    }
    return true;
  }

  /** Parts of the platform take a theme over only when they are made anew. */
  private void change(ITheme theme) {
    engine.setTheme(theme, true);
    boolean restart =
        MessageDialog.openQuestion(
            getShell(),
            "Theme",
            "Some parts of the window take the theme over only after a restart. Restart now?");
    if (restart) {
      getShell().getDisplay().asyncExec(PlatformUI.getWorkbench()::restart);
    }
  }

  private static boolean isDark(ITheme theme) {
    return theme != null && theme.getId().startsWith(DARK);
  }
}
