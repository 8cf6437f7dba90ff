// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.figure;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.natrolyte.report.figure.DrawnFigure;
import org.natrolyte.report.figure.FigureStyle;
import org.natrolyte.report.figure.HitRegion;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;

/**
 * Shows a figure as large as there is room. The pointer, or the arrow keys, tell what its parts
 * are; a click, or Enter, selects one. Only what is painted is drawn, so that a figure out of sight
 * costs nothing; until a new drawing is there, the one before stays.
 */
public final class FigureCanvas {
  private static final int PALE = 110;
  private static final int OPAQUE = 255;

  private final Canvas canvas;
  private final Consumer<HitRegion> selected;
  private final FigureScroll scroll;
  private final FigureMarks marks = new FigureMarks();
  private final FigureDrawings drawings;
  private DrawnFigure drawn;
  private Image image;
  private boolean pale;

  /**
   * @param parent what it is put into
   * @param id of the canvas
   * @param spoken what a screen reader says
   * @param selected hears of the part that is clicked, or chosen with Enter
   */
  public FigureCanvas(Composite parent, String id, String spoken, Consumer<HitRegion> selected) {
    this.selected = selected;
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
    scroll = new FigureScroll(canvas);
    drawings = new FigureDrawings(canvas, this::take);
    Ids.name(canvas, id, spoken);
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.MouseDown, this::click);
    canvas.addListener(SWT.MouseMove, e -> hint(e.x, e.y));
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.Traverse, FigureCanvas::traverse);
    canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
    canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
    canvas.addListener(SWT.Dispose, e -> release());
    Palette.follow(canvas, canvas::redraw);
  }

  /** The control. */
  public Canvas control() {
    return canvas;
  }

  /** Shows a figure; the function draws it in the asked size and theme. */
  public void show(Function<FigureStyle, DrawnFigure> now) {
    marks.clearFocus();
    drawings.show(now);
  }

  /**
   * Draws as for another height than that of the room, which is scrolled where it is lower.
   *
   * @param height in px; 0 fills the room
   */
  public void drawFor(int height) {
    drawings.drawFor(height);
  }

  /** Whether it looks old: it belongs to what was written before. */
  public void pale(boolean now) {
    if (now != pale) {
      pale = now;
      canvas.redraw();
    }
  }

  /** What is shown, if it has been drawn. */
  public Optional<DrawnFigure> drawn() {
    return Optional.ofNullable(drawn);
  }

  private void take(DrawnFigure result) {
    release();
    drawn = result;
    ImageDataProvider provider = zoom -> SvgImages.rasterized(result, zoom);
    image = new Image(canvas.getDisplay(), provider);
    scroll.fit(result.height());
    canvas.redraw();
  }

  private void paint(Event event) {
    event.gc.setBackground(SvgImages.paper());
    event.gc.fillRectangle(canvas.getClientArea());
    if (image != null) {
      event.gc.setAlpha(pale ? PALE : OPAQUE);
      event.gc.drawImage(image, 0, -scroll.top());
      event.gc.setAlpha(OPAQUE);
      marks.paint(event.gc, drawn, canvas.getClientArea(), scroll.top(), canvas.isFocusControl());
    }
    drawings.ask();
  }

  private void click(Event event) {
    canvas.setFocus();
    drawn()
        .ifPresent(d -> {
          marks.select(event.x, event.y + scroll.top(), d).ifPresent(selected);
          canvas.redraw();
        });
  }

  private void hint(int x, int y) {
    String hint = drawn().flatMap(d -> d.at(x, y + scroll.top())).map(HitRegion::hint).orElse(null);
    if (!Objects.equals(hint, canvas.getToolTipText())) {
      canvas.setToolTipText(hint);
    }
  }

  private void key(Event event) {
    drawn()
        .ifPresent(d -> {
          switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> step(1, d);
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> step(-1, d);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> marks.select(d).ifPresent(selected);
            default -> {
              return;
            }
          }
          canvas.redraw();
        });
  }

  private void step(int by, DrawnFigure figure) {
    marks.step(by, figure).ifPresent(r -> scroll.reveal(r.y(), r.height()));
  }

  private static void traverse(Event event) {
    event.doit =
        event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS;
  }

  private void release() {
    if (image != null) {
      image.dispose();
      image = null;
    }
  }
}
