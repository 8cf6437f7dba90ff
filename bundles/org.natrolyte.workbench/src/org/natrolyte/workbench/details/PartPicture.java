// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.details;

import java.util.Optional;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.natrolyte.report.figure.DrawnFigure;
import org.natrolyte.report.figure.FigurePart;
import org.natrolyte.report.figure.FigurePartSvg;
import org.natrolyte.report.figure.FigureTheme;
import org.natrolyte.workbench.figure.SvgImages;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.WindowThread;

/** The picture above a card: a structure, an orbital on it, a reaction, a solvate; or nothing. */
final class PartPicture {
  private static final int PAUSE_MILLIS = 80;
  private static final int LEAST_WIDTH = 160;
  private static final int MOST_WIDTH = 560;

  private final Canvas canvas;
  private final Runnable redraw = this::draw;
  private Optional<FigurePart> part = Optional.empty();
  private Image image;
  private int drawnWidth;
  private int version;

  PartPicture(Composite parent) {
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
    Ids.name(canvas, "details.picture", "Picture of the selection");
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(canvas);
    canvas.setVisible(false);
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.Resize, e -> canvas.getDisplay().timerExec(PAUSE_MILLIS, redraw));
    parent.addListener(SWT.Resize, e -> parent.getDisplay().timerExec(PAUSE_MILLIS, redraw));
    canvas.addListener(SWT.Dispose, e -> release());
    Palette.follow(
        canvas,
        () -> {
          drawnWidth = 0;
          draw();
        });
  }

  /** Shows a part of a figure; empty shows nothing and takes no room. */
  void show(Optional<FigurePart> now) {
    if (!now.equals(part)) {
      part = now;
      drawnWidth = 0;
      version++;
      hide();
      draw();
    }
  }

  private int width() {
    return Math.clamp(canvas.getParent().getClientArea().width, LEAST_WIDTH, MOST_WIDTH);
  }

  private void draw() {
    if (canvas.isDisposed() || part.isEmpty() || drawnWidth == width()) {
      return;
    }
    FigurePart wanted = part.get();
    int width = width();
    FigureTheme theme = SvgImages.theme();
    drawnWidth = width;
    int mine = ++version;
    Display display = canvas.getDisplay();
    IJobFunction work =
        monitor -> {
          Optional<DrawnFigure> drawn =
              FigurePartSvg.draw(wanted, width, theme, SvgImages.structures());
          drawn.ifPresent(d -> SvgImages.rasterized(d, 100));
          WindowThread.soon(display, () -> take(drawn, mine));
          return Status.OK_STATUS;
        };
    Job job = Job.create("Draw a part of a figure", work);
    job.setSystem(true);
    job.setPriority(Job.DECORATE);
    job.schedule();
  }

  private void take(Optional<DrawnFigure> drawn, int mine) {
    if (canvas.isDisposed() || mine != version) {
      return;
    }
    if (drawn.isEmpty()) {
      hide();
      return;
    }
    DrawnFigure figure = drawn.get();
    release();
    ImageDataProvider provider = zoom -> SvgImages.rasterized(figure, zoom);
    image = new Image(canvas.getDisplay(), provider);
    String title = figure.svg().replaceFirst("(?s).*?<title>(.*?)</title>.*", "$1");
    canvas.setToolTipText(plain(title));
    GridData data = (GridData) canvas.getLayoutData();
    data.exclude = false;
    data.heightHint = figure.height();
    canvas.setVisible(true);
    canvas.getParent().layout();
    canvas.redraw();
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private void hide() {
    release();
    ((GridData) canvas.getLayoutData()).exclude = true;
    canvas.setVisible(false);
    canvas.getParent().layout();
  }

  private void paint(Event event) {
    event.gc.setBackground(SvgImages.paper());
    event.gc.fillRectangle(canvas.getClientArea());
    if (image != null) {
      event.gc.drawImage(image, 0, 0);
    }
  }

  private void release() {
    if (image != null) {
      image.dispose();
      image = null;
    }
  }
}
