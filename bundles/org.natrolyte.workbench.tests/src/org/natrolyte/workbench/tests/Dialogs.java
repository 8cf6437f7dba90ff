// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Answers dialogs, which hold whoever opens them until they are closed. */
final class Dialogs {
  private static final int LOOK_MILLIS = 50;

  private final String title;
  private final String button;
  private final Predicate<Shell> isReady;
  private final Consumer<Shell> fill;
  private boolean answered;
  private Optional<AssertionError> wrong = Optional.empty();
  private String text = "";

  private Dialogs(String title, String button, Predicate<Shell> isReady, Consumer<Shell> fill) {
    this.title = title;
    this.button = button;
    this.isReady = isReady;
    this.fill = fill;
  }

  /** Presses a button of the next dialog of a title, as soon as it is there. */
  static Dialogs answer(String title, String button) {
    return answer(title, button, shell -> {});
  }

  /**
   * Fills the next dialog of a title in, as soon as it is there, and presses one of its buttons.
   */
  static Dialogs answer(String title, String button, Consumer<Shell> fill) {
    return answer(title, button, shell -> true, fill);
  }

  /** Fills the next dialog of a title in, as soon as it is there and ready for it. */
  static Dialogs answer(
      String title, String button, Predicate<Shell> isReady, Consumer<Shell> fill) {
    Dialogs dialogs = new Dialogs(title, button, isReady, fill);
    dialogs.look();
    return dialogs;
  }

  /** Waits until the dialog was there and was answered. */
  void await() {
    Driver.waitUntil(() -> answered, () -> "no dialog \u201C" + title + "\u201D was asked");
    wrong.ifPresent(e -> {
      throw e;
    });
  }

  /** What the dialog said. */
  String text() {
    return text;
  }

  private void look() {
    if (answered) {
      return;
    }
    Optional<Shell> shell =
        Arrays.stream(Display.getCurrent().getShells())
            .filter(s -> s.isVisible() && s.getText().equals(title) && isReady.test(s))
            .findFirst();
    if (shell.isEmpty()) {
      Display.getCurrent().timerExec(LOOK_MILLIS, this::look);
      return;
    }
    answered = true;
    try {
      fill.accept(shell.get());
    } catch (AssertionError e) {
      // nobody would close it, and who opened it waits for that
      wrong = Optional.of(e);
      shell.get().close();
      return;
    }
    StringBuilder said = new StringBuilder();
    Button pressed = press(shell.get(), said);
    text = said.toString();
    if (pressed == null) {
      shell.get().close();
      throw new AssertionError("the dialog \u201C" + title + "\u201D has no button " + button);
    }
    pressed.notifyListeners(SWT.Selection, new Event());
  }

  /** Presses a button of a dialog that is open. */
  static void press(Shell dialog, String button) {
    Button found =
        new Dialogs("", button, shell -> true, shell -> {}).press(dialog, new StringBuilder());
    if (found == null || !found.isEnabled()) {
      throw new AssertionError("no button " + button + " can be pressed");
    }
    found.notifyListeners(SWT.Selection, new Event());
  }

  private Button press(Composite in, StringBuilder said) {
    Button found = null;
    for (Control child : in.getChildren()) {
      if (child instanceof Button b && b.getText().replace("&", "").equals(button)) {
        found = b;
      } else if (child instanceof org.eclipse.swt.widgets.Label label) {
        said.append(label.getText()).append('\n');
      } else if (child instanceof Composite composite) {
        Button deeper = press(composite, said);
        found = deeper == null ? found : deeper;
      }
    }
    return found;
  }
}
