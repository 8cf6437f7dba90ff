// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.natrolyte.workbench.theme.Ids;

/** Finds widgets of the real window by their ids, and waits for what they show. */
final class Driver {
  private static final Duration LIMIT = Duration.ofSeconds(180);
  private static final Duration PUMP_LIMIT = Duration.ofSeconds(3);

  private Driver() {}

  static Shell shell() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
  }

  static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
  }

  /** The visible control of an id. */
  static <T extends Control> T find(Class<T> type, String id) {
    return search(shell(), id)
        .map(type::cast)
        .orElseThrow(() -> new AssertionError("no visible widget has the id " + id));
  }

  /** The visible control of an id in another window, such as a dialog. */
  static <T extends Control> T find(Composite in, Class<T> type, String id) {
    return search(in, id)
        .map(type::cast)
        .orElseThrow(() -> new AssertionError("no visible widget has the id " + id));
  }

  static boolean isVisible(String id) {
    return search(shell(), id).isPresent();
  }

  static boolean has(Composite in, String id) {
    return search(in, id).isPresent();
  }

  /** Presses a button of a tool bar. */
  static void press(String toolBar, String id) {
    for (ToolItem item : find(ToolBar.class, toolBar).getItems()) {
      if (id.equals(item.getData(Ids.KEY))) {
        item.notifyListeners(SWT.Selection, new Event());
        return;
      }
    }
    throw new AssertionError("no button has the id " + id);
  }

  /** Types into a styled text at its end, character by character. */
  static void type(StyledText text, String characters) {
    for (char c : characters.toCharArray()) {
      text.replaceTextRange(text.getCharCount(), 0, String.valueOf(c));
      pump();
    }
  }

  /** Handles what waits in the event queue; a queue that refills itself does not hold a test. */
  static void pump() {
    Display display = Display.getCurrent();
    long end = System.nanoTime() + PUMP_LIMIT.toNanos();
    while (display.readAndDispatch() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  /** Handles events for a while: what the window puts off by itself happens in it. */
  static void pause(int millis) {
    long end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
    waitUntil(() -> System.nanoTime() > end, () -> "time stands still");
  }

  /** Handles events until something is so. */
  static void waitUntil(BooleanSupplier condition, Supplier<String> otherwise) {
    Display display = Display.getCurrent();
    long end = System.nanoTime() + LIMIT.toNanos();
    Runnable tick = () -> {};
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(otherwise.get());
      }
      if (!display.readAndDispatch()) {
        display.timerExec(20, tick);
        display.sleep();
      }
    }
    pump();
  }

  private static Optional<Control> search(Control from, String id) {
    if (!from.isVisible() && !(from instanceof Shell)) {
      return Optional.empty();
    }
    if (id.equals(from.getData(Ids.KEY))) {
      return Optional.of(from);
    }
    if (from instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        Optional<Control> found = search(child, id);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
