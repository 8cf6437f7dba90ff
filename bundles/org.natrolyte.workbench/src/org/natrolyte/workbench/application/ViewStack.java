// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.swt.graphics.Rectangle;

/** Views that share a place, and what was done with them to make room; kept with the layout. */
record ViewStack(MPartStack stack) {
  /** Where they were put away from, and their share of the window's length, in per mille. */
  private static final String PUT_AWAY = "natrolyte.putAway";

  /** That the user has brought them back to where there is little room. */
  private static final String WANTED = "natrolyte.wanted";

  private static final int WHOLE = 1000;

  /** Where they are in the window; nothing where they are not to be seen. */
  Optional<Rectangle> place() {
    return EditorArea.place(stack.getWidget());
  }

  /** Whether the user has brought them back by hand. */
  boolean isWanted() {
    return state().containsKey(WANTED);
  }

  /** Takes them as any others again. */
  void forgetThatTheyAreWanted() {
    state().remove(WANTED);
  }

  /** Sees whether the user has brought back what was put away. */
  void noticeTheUser() {
    if (state().containsKey(PUT_AWAY) && !stack.getTags().contains(IPresentationEngine.MINIMIZED)) {
      state().remove(PUT_AWAY);
      state().put(WANTED, Boolean.TRUE.toString());
    }
  }

  /**
   * Puts them to the edge of the window.
   *
   * @param side where they are
   * @param length what they take there, in px
   * @param whole what the window has in this direction, in px
   */
  void putAway(Side side, int length, int whole) {
    state().put(PUT_AWAY + "." + side, Integer.toString(length * WHOLE / Math.max(1, whole)));
    state().put(PUT_AWAY, side.name());
    stack.getTags().add(IPresentationEngine.MINIMIZED);
  }

  /** Whether they were put away from a side and are so still. */
  boolean isPutAwayFrom(Side side) {
    return side.name().equals(state().get(PUT_AWAY))
        && !stack.getTags().contains(IPresentationEngine.MINIMIZED_BY_ZOOM);
  }

  /** What they would take of a window at a side where they have been put away, in px. */
  int lengthIn(Side side, int whole) {
    return Integer.parseInt(state().getOrDefault(PUT_AWAY + "." + side, "0")) * whole / WHOLE;
  }

  /** Shows them again. */
  void bringBack() {
    state().remove(PUT_AWAY);
    stack.getTags().remove(IPresentationEngine.MINIMIZED);
  }

  private Map<String, String> state() {
    return stack.getPersistedState();
  }
}
