// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.figure;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.natrolyte.report.figure.DrawnFigure;
import org.natrolyte.report.figure.FigureStyle;
import org.natrolyte.workbench.theme.WindowThread;

/** Draws beside the window what a canvas needs next; what has been overtaken is not shown. */
final class FigureDrawings {
  private static final int PAUSE_MILLIS = 80;
  private static final int LEAST_WIDTH = 50;

  /** A drawing that was asked for. */
  private record Request(Function<FigureStyle, DrawnFigure> figure, FigureStyle style) {}

  private final Canvas canvas;
  private final Consumer<DrawnFigure> done;
  private final Runnable later = this::draw;
  private Function<FigureStyle, DrawnFigure> figure;
  private Request asked;
  private int wanted;

  /**
   * @param canvas where the drawings are shown
   * @param done takes them, in the UI thread
   */
  FigureDrawings(Canvas canvas, Consumer<DrawnFigure> done) {
    this.canvas = canvas;
    this.done = done;
  }

  /** Another figure is to be drawn. */
  void show(Function<FigureStyle, DrawnFigure> now) {
    figure = now;
    canvas.redraw();
  }

  /** It is to be drawn for a height of its own, in px; 0 is that of the room. */
  void drawFor(int height) {
    if (height != wanted) {
      wanted = height;
      canvas.redraw();
    }
  }

  /** Asks for a drawing that fits; while the room is changing, a moment later. */
  void ask() {
    Request now = needed().orElse(asked);
    if (now == null || now.equals(asked)) {
      return;
    }
    if (asked != null && asked.figure() == now.figure()) {
      canvas.getDisplay().timerExec(PAUSE_MILLIS, later);
    } else {
      draw();
    }
  }

  /** What a drawing that fits has to be like; empty when there is nothing to draw, or no room. */
  private Optional<Request> needed() {
    Rectangle room = canvas.getClientArea();
    if (figure == null || room.width < LEAST_WIDTH) {
      return Optional.empty();
    }
    int height = wanted > 0 ? wanted : room.height;
    return Optional.of(new Request(figure, new FigureStyle(room.width, height, SvgImages.theme())));
  }

  private void draw() {
    if (canvas.isDisposed() || needed().isEmpty()) {
      return;
    }
    Request mine = needed().get();
    asked = mine;
    Display display = canvas.getDisplay();
    IJobFunction work =
        monitor -> {
          DrawnFigure result = mine.figure().apply(mine.style());
          // the first picture loads Java's fonts; better here than while the window waits
          SvgImages.rasterized(result, 100);
          WindowThread.soon(display, () -> take(result, mine));
          return Status.OK_STATUS;
        };
    Job job = Job.create("Draw a figure", work);
    job.setSystem(true);
    job.setPriority(Job.SHORT);
    job.schedule();
  }

  private void take(DrawnFigure result, Request mine) {
    if (mine == asked && !canvas.isDisposed()) {
      done.accept(result);
    }
  }
}
