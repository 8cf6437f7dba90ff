// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.theme;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names of widgets: for tests and scripts, and for people who cannot see them. */
public final class Ids {
  /** The key under which a widget carries its id. */
  public static final String KEY = "natrolyte.id";

  /** The key under which a widget carries its spoken name. */
  public static final String SPOKEN = "natrolyte.spoken";

  private Ids() {}

  /**
   * Gives a control its id and its spoken name.
   *
   * @param control the control
   * @param id lower case with dots
   * @param spoken what a screen reader says
   */
  public static <T extends Control> T name(T control, String id, String spoken) {
    control.setData(KEY, id);
    control.setData(SPOKEN, spoken);
    control
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = spoken;
              }
            });
    return control;
  }
}
