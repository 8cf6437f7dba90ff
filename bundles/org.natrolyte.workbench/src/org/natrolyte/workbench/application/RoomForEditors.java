// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Keeps room for the editors in a window that becomes smaller than the one its layout was made for:
 * puts the views at their right, then those at their left and those below to the edge, and brings
 * them back when there is room for them again. Only a change of the window's size does so; what the
 * user opens, puts away or drags to another size stays as it is.
 */
final class RoomForEditors {
  /** More than is needed before views come back, lest they come and go at one size. */
  private static final int SPARE = 24;

  private static final int MOMENT_MILLIS = 150;

  private final Shell shell;
  private final EditorArea editors;
  private final Runnable fit = this::fit;
  private Point last;

  private RoomForEditors(IWorkbenchWindow window) {
    shell = window.getShell();
    editors = new EditorArea(window);
    last = editors.keptSize().orElseGet(shell::getSize);
  }

  /** Watches the size of a window, from the one it had when it was closed. */
  static void keep(IWorkbenchWindow window) {
    RoomForEditors room = new RoomForEditors(window);
    room.shell.addListener(SWT.Resize, e -> room.soon());
    room.soon();
  }

  private void soon() {
    shell.getDisplay().timerExec(MOMENT_MILLIS, fit);
  }

  private void fit() {
    if (shell.isDisposed() || shell.getMinimized()) {
      return;
    }
    Optional<Rectangle> place = editors.place();
    if (place.isEmpty()) {
      return;
    }
    Point now = shell.getSize();
    List<ViewStack> views = editors.views().stream().map(ViewStack::new).toList();
    views.forEach(ViewStack::noticeTheUser);
    if (now.x != last.x) {
      fit(now.x < last.x, List.of(Side.RIGHT, Side.LEFT), place.get(), views);
    }
    if (now.y != last.y) {
      fit(now.y < last.y, List.of(Side.BELOW), place.get(), views);
    }
    last = now;
    editors.keepSize(now);
  }

  /** Goes through the sides at which views take room of one kind, the least needed views first. */
  private void fit(boolean smaller, List<Side> sides, Rectangle room, List<ViewStack> views) {
    int length = sides.getFirst().length(room);
    if (smaller) {
      for (Side side : sides) {
        length += putAway(side, length, room, views);
      }
    } else {
      for (Side side : sides.reversed()) {
        length -= bringBack(side, length, views);
      }
    }
  }

  /** What the editors gain. */
  private int putAway(Side side, int length, Rectangle room, List<ViewStack> views) {
    int gained = 0;
    for (ViewStack stack : views) {
      Optional<Rectangle> place = stack.place().filter(view -> side.holds(view, room));
      if (length < side.least() && place.isPresent() && !stack.isWanted()) {
        int taken = side.length(place.get());
        stack.putAway(side, taken, side.length(shell.getSize()));
        gained = Math.max(gained, taken);
      }
    }
    return gained;
  }

  /** What the editors lose. */
  private int bringBack(Side side, int length, List<ViewStack> views) {
    List<ViewStack> away = views.stream().filter(v -> v.isPutAwayFrom(side)).toList();
    int whole = side.length(shell.getSize());
    int needed = away.stream().mapToInt(v -> v.lengthIn(side, whole)).max().orElse(0);
    if (length - needed < side.least() + SPARE) {
      return 0;
    }
    views.forEach(ViewStack::forgetThatTheyAreWanted);
    away.forEach(ViewStack::bringBack);
    return needed;
  }
}
