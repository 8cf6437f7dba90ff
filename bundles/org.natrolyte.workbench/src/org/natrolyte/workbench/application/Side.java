// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where views are as seen from the editors, in the order in which they make room for them. */
enum Side {
  /** Details and the guide. */
  RIGHT,
  /** Documents and compounds. */
  LEFT,
  /** Problems, progress and what else is opened now and then. */
  BELOW;

  /** Narrower than this the columns of a document are cut, in px. */
  private static final int LEAST_WIDTH = 640;

  /** Lower than this no finding is in sight below the ingredients, in px. */
  private static final int LEAST_HEIGHT = 500;

  /** Whether views are at this side of the editors. */
  boolean holds(Rectangle views, Rectangle editors) {
    return switch (this) {
      case RIGHT -> views.x >= editors.x + editors.width;
      case LEFT -> views.x + views.width <= editors.x;
      case BELOW -> views.y >= editors.y + editors.height;
    };
  }

  /** What a place takes in the direction in which this side takes room from the editors. */
  int length(Rectangle place) {
    return this == BELOW ? place.height : place.width;
  }

  /** What a window has in this direction. */
  int length(Point window) {
    return this == BELOW ? window.y : window.x;
  }

  /** What the editors need in this direction. */
  int least() {
    return this == BELOW ? LEAST_HEIGHT : LEAST_WIDTH;
  }
}
