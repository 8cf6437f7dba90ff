// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.help;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Which page of the guide is about which part of the window. */
public final class HelpPlace {
  private static final String KEY = "natrolyte.help";

  /** A page of an editor is made in one that keeps its place, which itself is about nothing. */
  private static final int DEPTH = 2;

  private HelpPlace() {}

  /**
   * Says which page is about a control and all that is in it.
   *
   * @param control of the window
   * @param page its name in the guide, without the ending
   */
  public static void set(Control control, String page) {
    control.setData(KEY, page);
  }

  /** The page about a control, or about what it is in. */
  static Optional<String> around(Control control) {
    for (Control at = control; at != null; at = at.getParent()) {
      if (at.getData(KEY) instanceof String page) {
        return Optional.of(page);
      }
    }
    return Optional.empty();
  }

  /** The page about what is in a control. */
  static Optional<String> within(Control control) {
    return within(control, DEPTH);
  }

  private static Optional<String> within(Control control, int depth) {
    if (control.getData(KEY) instanceof String page) {
      return Optional.of(page);
    }
    if (depth > 0 && control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        Optional<String> found = within(child, depth - 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
