// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.theme;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/**
 * The workbench's own colours. Each is a colour definition of plugin.xml, which the dark theme's
 * style sheet sets anew.
 */
public enum Palette {
  /** Wrong text, failed findings. */
  ERROR("error"),
  /** Caveats, misprints. */
  WARNING("warning"),
  /** Good, current. */
  GOOD("good"),
  /** Second-rank text: units, sources, old results. */
  MUTED("muted"),
  /** The product's colour: headings, links, marks. */
  ACCENT("accent"),
  /** Text on the paper. */
  TEXT("text"),
  /** Background of tables and cards. */
  PAPER("paper"),
  /** Background of headers and of group rows. */
  BAND("band"),
  /** Lines between cells. */
  LINE("line"),
  /** Background of the selected cell. */
  SELECTION("selection"),
  /** Background of the best value, and of what is better than the reference. */
  BETTER("better"),
  /** Background of what is worse than the reference. */
  WORSE("worse");

  private final String id;

  Palette(String name) {
    id = "org.natrolyte.workbench." + name;
  }

  /** The colour in the current theme; owned by the registry. */
  public Color color() {
    // a message may come before there is a workbench: that the program runs already
    Color color = PlatformUI.isWorkbenchRunning() ? registry().get(id) : null;
    return color == null ? new Color(new RGB(128, 128, 128)) : color;
  }

  /** Whether light text stands on dark paper. */
  public static boolean isDark() {
    return PAPER.color().getRGB().getHSB()[2] < 0.5f;
  }

  /**
   * Runs an action now, and again after the theme has changed, as long as a control lives: once,
   * for a change of theme is told colour by colour, and actions may read and draw a whole page.
   */
  public static void follow(Control control, Runnable action) {
    IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
    ColorRegistry colors = registry();
    Display display = control.getDisplay();
    AtomicBoolean waiting = new AtomicBoolean();
    Runnable once =
        () -> {
          waiting.set(false);
          runUnlessDisposed(control, action);
        };
    IPropertyChangeListener listener =
        event -> {
          if (!waiting.getAndSet(true)) {
            display.asyncExec(once);
          }
        };
    colors.addListener(listener);
    themes.addPropertyChangeListener(listener);
    control.addDisposeListener(e -> {
      colors.removeListener(listener);
      themes.removePropertyChangeListener(listener);
    });
    action.run();
  }

  private static void runUnlessDisposed(Control control, Runnable action) {
    if (!control.isDisposed()) {
      action.run();
    }
  }

  private static ColorRegistry registry() {
    return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
  }
}
