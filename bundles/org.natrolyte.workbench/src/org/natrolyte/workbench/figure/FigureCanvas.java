// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.figure;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Rectangle;
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
 * are; a click, or Enter, selects one.
 */
public final class FigureCanvas {
  private static final int PAUSE_MILLIS = 80;

  private final Canvas canvas;
  private final Runnable redraw = this::draw;
  private final Consumer<HitRegion> selected;
  private final FigureScroll scroll;
  private final FigureMarks marks = new FigureMarks();
  private Function<FigureStyle, DrawnFigure> figure;
  private DrawnFigure drawn;
  private Image image;
  private int version;

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
    Ids.name(canvas, id, spoken);
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.Resize, e -> canvas.getDisplay().timerExec(PAUSE_MILLIS, redraw));
    canvas.addListener(SWT.MouseDown, this::click);
    canvas.addListener(SWT.MouseMove, e -> hint(e.x, e.y));
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.Traverse, FigureCanvas::traverse);
    canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
    canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
    canvas.addListener(SWT.Dispose, e -> release());
    Palette.follow(canvas, this::draw);
  }

  /** The control. */
  public Canvas control() {
    return canvas;
  }

  /** Shows a figure; the function draws it in the asked size and theme. */
  public void show(Function<FigureStyle, DrawnFigure> now) {
    figure = now;
    marks.clearFocus();
    draw();
  }

  /** What is shown, if it has been drawn. */
  public Optional<DrawnFigure> drawn() {
    return Optional.ofNullable(drawn);
  }

  private void draw() {
    if (canvas.isDisposed() || figure == null || canvas.getSize().x < 50) {
      return;
    }
    Rectangle area = canvas.getClientArea();
    FigureStyle style = new FigureStyle(area.width, area.height, SvgImages.theme());
    Function<FigureStyle, DrawnFigure> drawing = figure;
    int mine = ++version;
    IJobFunction work =
        monitor -> {
          DrawnFigure result = drawing.apply(style);
          // the first picture loads Java's fonts; better here than while the window waits
          SvgImages.rasterized(result, 100);
          if (!canvas.isDisposed()) {
            canvas.getDisplay().asyncExec(() -> take(result, mine));
          }
          return Status.OK_STATUS;
        };
    Job job = Job.create("Draw a figure", work);
    job.setSystem(true);
    job.setPriority(Job.DECORATE);
    job.schedule();
  }

  private void take(DrawnFigure result, int mine) {
    if (mine == version && !canvas.isDisposed()) {
      release();
      drawn = result;
      ImageDataProvider provider = zoom -> SvgImages.rasterized(result, zoom);
      image = new Image(canvas.getDisplay(), provider);
      scroll.fit(result.height());
      canvas.redraw();
    }
  }

  private void paint(Event event) {
    event.gc.setBackground(SvgImages.paper());
    event.gc.fillRectangle(canvas.getClientArea());
    if (image != null) {
      event.gc.drawImage(image, 0, -scroll.top());
      marks.paint(event.gc, drawn, canvas.getClientArea(), scroll.top(), canvas.isFocusControl());
    }
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
    if (!java.util.Objects.equals(hint, canvas.getToolTipText())) {
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
