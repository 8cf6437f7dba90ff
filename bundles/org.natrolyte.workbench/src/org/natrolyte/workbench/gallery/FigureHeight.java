// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import java.util.Optional;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.report.figure.FigureStyle;
import org.natrolyte.report.figure.FigureSvg;
import org.natrolyte.report.figure.RecipeFigure;
import org.natrolyte.workbench.figure.SvgImages;
import org.natrolyte.workbench.theme.WindowThread;

/**
 * How high a figure wants to be: bars have a height of their own, curves fill any. It is found
 * beside the window; until then the height before stays, so that nothing jumps.
 */
final class FigureHeight {
  private static final double SHAPE = 0.58;
  private static final int LEAST = 240;
  private static final int MOST = 400;

  /** What is measured. */
  private record Sheet(Figure figure, int width) {}

  private final Runnable arrived;
  private Optional<Sheet> asked = Optional.empty();
  private boolean fills = true;
  private int known;

  /**
   * @param arrived called in the UI thread when a height has been found
   */
  FigureHeight(Runnable arrived) {
    this.arrived = arrived;
  }

  /** The height that is offered to a figure of a width, both in px. */
  static int offered(int width) {
    return Math.clamp(Math.round(width * SHAPE), LEAST, MOST);
  }

  /**
   * The height of a figure, in px.
   *
   * @param of the recipe and the study
   * @param figure what is shown of it
   * @param width in px
   */
  int at(RecipeFigure of, Figure figure, int width) {
    Sheet sheet = new Sheet(figure, width);
    if (!asked.equals(Optional.of(sheet))) {
      asked = Optional.of(sheet);
      find(of, sheet);
    }
    return fills ? offered(width) : known;
  }

  /** Whether it takes whatever height it is given. */
  boolean fills() {
    return fills;
  }

  private void find(RecipeFigure of, Sheet sheet) {
    Display display = Display.getCurrent();
    FigureStyle style =
        new FigureStyle(sheet.width(), offered(sheet.width()), SvgImages.theme(), false);
    IJobFunction work =
        monitor -> {
          int height =
              FigureSvg.draw(sheet.figure(), style, of.stamp(), SvgImages.structures()).height();
          WindowThread.soon(display, () -> take(sheet, height));
          return Status.OK_STATUS;
        };
    Job job = Job.create("Measure a figure", work);
    job.setSystem(true);
    job.setPriority(Job.SHORT);
    job.schedule();
  }

  private void take(Sheet sheet, int height) {
    boolean filling = height == offered(sheet.width());
    if (asked.equals(Optional.of(sheet)) && (height != known || filling != fills)) {
      known = height;
      fills = filling;
      arrived.run();
    }
  }
}
