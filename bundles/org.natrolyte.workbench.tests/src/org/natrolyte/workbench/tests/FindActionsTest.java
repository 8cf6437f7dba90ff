// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.commands.Commands;

/** Find Actions (Ctrl+3) finds what a chemist can use. */
class FindActionsTest {
  private static final String COMMAND = "org.eclipse.ui.window.quickAccess";

  private Shell window;

  @AfterEach
  void close() {
    if (window != null && !window.isDisposed()) {
      window.close();
    }
  }

  @Test
  void findActionsKnowsOurViewsAndNoneForProgrammers() {
    Driver.waitUntil(() -> found().contains("Show Guide"), () -> "found: " + found());
    Driver.waitUntil(() -> found().contains("Show View (Guide)"), () -> "found: " + found());
    String all = found();
    for (String foreign :
        List.of("Bookmarks", "Markers", "Minimap", "Project Explorer", "Synchronize", "Plug-in")) {
      assertFalse(all.contains(foreign), () -> foreign + " in " + all);
    }
  }

  /** What is found for a word; the window, which goes when another comes in front, is reopened. */
  private String found() {
    if (window == null || window.isDisposed()) {
      Commands.run(COMMAND);
      Driver.pump();
      Stream.of(Display.getCurrent().getShells())
          .filter(shell -> shell.isVisible() && "Find Actions".equals(shell.getText()))
          .findFirst()
          .ifPresent(shell -> {
            window = shell;
            first(shell, Text.class).setText("show");
          });
    }
    return window == null || window.isDisposed()
        ? ""
        : String.join("\n", names(first(window, Table.class)));
  }

  private static List<String> names(Table found) {
    return Stream.of(found.getItems())
        .map(item -> item.getText(1))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static <T extends Control> T first(Composite in, Class<T> type) {
    return all(in).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }

  private static Stream<Control> all(Composite in) {
    return Stream.of(in.getChildren())
        .flatMap(
            c -> Stream.concat(Stream.of(c), c instanceof Composite d ? all(d) : Stream.empty()));
  }
}
