// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.natrolyte.workbench.theme.Ids;

/** What somebody can do in a part of the window who uses the keyboard, or cannot see it. */
final class Reach {
  private static final int MOST_STEPS = 120;

  private Reach() {}

  /** The controls of a part that are to be operated, as they are shown now. */
  static List<Control> operable(Composite root) {
    List<Control> found = new ArrayList<>();
    for (Control child : root.getChildren()) {
      // what has no size, as a chart that nobody has asked for, is not there for anybody
      if (!child.isVisible() || !child.isEnabled() || child.getBounds().isEmpty()) {
        continue;
      }
      if (isOperable(child)) {
        found.add(child);
      } else if (child instanceof Composite composite) {
        found.addAll(operable(composite));
      }
    }
    return found;
  }

  private static boolean isOperable(Control control) {
    return switch (control) {
      case Button button -> true;
      // a text without a link in it is read, not operated
      case Link link -> link.getText().contains("<a");
      case Text text -> true;
      case StyledText text -> true;
      case Combo combo -> true;
      case Spinner spinner -> true;
      case Table table -> true;
      case Tree tree -> true;
      case ToolBar bar -> true;
      case NatTable table -> true;
      case Canvas canvas -> canvas.getData(Ids.KEY) != null;
      default -> false;
    };
  }

  /** The controls and the buttons of tool bars that say nothing of what they are. */
  static List<String> nameless(List<Control> controls) {
    List<String> nameless = new ArrayList<>();
    for (Control control : controls) {
      if (control instanceof ToolBar bar) {
        for (ToolItem item : bar.getItems()) {
          boolean silent = blank(item.getText()) && blank(item.getToolTipText());
          if (silent && (item.getStyle() & SWT.SEPARATOR) == 0) {
            nameless.add(describe(bar) + ", a button");
          }
        }
      } else if (blank(name(control))) {
        nameless.add(describe(control));
      }
    }
    return nameless;
  }

  /** The controls that Tab does not come to, starting from the first. */
  static List<String> unreached(List<Control> controls) {
    Set<Control> reached = new LinkedHashSet<>();
    Control first =
        controls.stream().filter(c -> !(c instanceof ToolBar)).findFirst().orElseThrow();
    first.forceFocus();
    for (int step = 0; step < MOST_STEPS; step++) {
      Control focus = Display.getCurrent().getFocusControl();
      if (focus == null || (step > 0 && focus == first)) {
        break;
      }
      reached.add(focus);
      focus.traverse(SWT.TRAVERSE_TAB_NEXT);
    }
    return controls.stream()
        .filter(c -> reached.stream().noneMatch(r -> isIn(r, c)))
        .map(Reach::describe)
        .toList();
  }

  private static boolean isIn(Control inner, Control outer) {
    for (Control control = inner; control != null; control = control.getParent()) {
      if (control == outer) {
        return true;
      }
    }
    return false;
  }

  private static String name(Control control) {
    return switch (control) {
      case Button button when !blank(button.getText()) -> button.getText();
      case Link link -> link.getText();
      default -> (String) control.getData(Ids.SPOKEN);
    };
  }

  private static String describe(Control control) {
    return control.getClass().getSimpleName()
        + " "
        + control.getData(Ids.KEY)
        + " at "
        + control.getBounds();
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
