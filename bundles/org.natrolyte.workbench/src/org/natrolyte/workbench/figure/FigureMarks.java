// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.figure;

import java.util.Optional;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.natrolyte.report.figure.DrawnFigure;
import org.natrolyte.report.figure.HitRegion;
import org.natrolyte.workbench.theme.Palette;

/** Which part of a figure has the keyboard, and which is selected. */
final class FigureMarks {
  private static final int NONE = -1;

  private int focused = NONE;
  private String selected = "";

  /** Another figure is shown: what is selected stays where it has the same name. */
  void clearFocus() {
    focused = NONE;
  }

  /** Goes to the next part, or to the one before. */
  Optional<HitRegion> step(int by, DrawnFigure figure) {
    int count = figure.regions().size();
    if (count > 0) {
      focused = Math.floorMod(focused < 0 && by < 0 ? NONE : focused + by, count);
    }
    return focused(figure);
  }

  /** Selects the part under a point; empty where there is none. */
  Optional<HitRegion> select(double x, double y, DrawnFigure figure) {
    Optional<HitRegion> hit = figure.at(x, y);
    focused = hit.map(figure.regions()::indexOf).orElse(NONE);
    selected = hit.map(HitRegion::key).orElse("");
    return hit;
  }

  /** Selects the part that has the keyboard. */
  Optional<HitRegion> select(DrawnFigure figure) {
    Optional<HitRegion> region = focused(figure);
    region.ifPresent(r -> selected = r.key());
    return region;
  }

  private Optional<HitRegion> focused(DrawnFigure figure) {
    return focused >= 0 && focused < figure.regions().size()
        ? Optional.of(figure.regions().get(focused))
        : Optional.empty();
  }

  /** Draws the frames: a thin one around what is selected, a thick one where the keyboard is. */
  void paint(GC gc, DrawnFigure figure, Rectangle area, int top, boolean hasKeyboard) {
    gc.setForeground(Palette.ACCENT.color());
    gc.setLineWidth(1);
    if (!selected.isEmpty()) {
      figure.regions().stream()
          .filter(r -> r.key().equals(selected))
          .forEach(r -> frame(gc, r, top));
    }
    focused(figure)
        .filter(r -> hasKeyboard)
        .ifPresent(r -> {
          gc.setLineWidth(2);
          frame(gc, r, top);
          gc.setForeground(Palette.TEXT.color());
          String hint = r.hint().replace("\n", "; ");
          gc.drawText(hint, 16, area.height - gc.getFontMetrics().getHeight() - 4, true);
        });
  }

  private static void frame(GC gc, HitRegion region, int top) {
    gc.drawRoundRectangle(
        (int) region.x() - 2,
        (int) region.y() - top - 2,
        (int) region.width() + 4,
        (int) region.height() + 4,
        6,
        6);
  }
}
