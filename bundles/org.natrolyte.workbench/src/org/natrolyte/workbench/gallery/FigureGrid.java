// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.natrolyte.report.figure.RecipeFigure;
import org.natrolyte.workbench.engine.RecipeState;

/** All figures of a study below its headlines, or one of them as large as there is room. */
final class FigureGrid implements FigureTile.Page {
  private static final int MOMENT_MILLIS = 30;
  private static final int STEP = 40;

  private final ScrolledComposite scroller;
  private final Composite content;
  private final HeadlineStrip strip;
  private final Consumer<Object> selected;
  private final Runnable fit = this::fit;
  private final List<FigureTile> tiles = new ArrayList<>();
  private String studyId = "";
  private Optional<FigureTile> large = Optional.empty();
  private Point before = new Point(0, 0);

  FigureGrid(Composite parent, Consumer<Object> selected) {
    this.selected = selected;
    scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroller.setExpandHorizontal(true);
    scroller.setExpandVertical(true);
    scroller.setShowFocusedControl(true);
    scroller.getVerticalBar().setIncrement(STEP);
    scroller.addListener(SWT.Resize, e -> fit());
    content = new Composite(scroller, SWT.NONE);
    scroller.setContent(content);
    strip = new HeadlineStrip(content, selected);
  }

  ScrolledComposite control() {
    return scroller;
  }

  /** Shows a study; of the one that is shown already only what has changed. */
  void show(StudyFigures study, RecipeState state) {
    boolean other = !study.studyId().equals(studyId);
    if (other) {
      reduce();
      studyId = study.studyId();
    }
    strip.show(study.headlines(), study.isOld());
    if (!isShown(study.figures())) {
      replace(study.figures());
    }
    for (int i = 0; i < tiles.size(); i++) {
      tiles.get(i).show(study.figures().get(i), state);
    }
    fit();
    if (other) {
      scroller.setOrigin(0, 0);
    }
  }

  private boolean isShown(List<RecipeFigure> figures) {
    return figures.size() == tiles.size()
        && IntStream.range(0, figures.size()).allMatch(i -> tiles.get(i).isOf(figures.get(i)));
  }

  /** Cards for other figures; those of the same ones stay. */
  private void replace(List<RecipeFigure> figures) {
    content.setRedraw(false);
    try {
      List<FigureTile> left = new ArrayList<>(tiles);
      tiles.clear();
      for (RecipeFigure figure : figures) {
        FigureTile tile =
            left.stream()
                .filter(t -> t.isOf(figure))
                .findFirst()
                .orElseGet(() -> new FigureTile(content, figure, this, selected));
        left.remove(tile);
        tiles.add(tile);
        tile.control().moveBelow(null);
      }
      large.filter(left::contains).ifPresent(t -> reduce());
      left.forEach(t -> t.control().dispose());
    } finally {
      content.setRedraw(true);
    }
  }

  /** Whether one figure fills the page. */
  boolean isEnlarged() {
    return large.isPresent();
  }

  @Override
  public void enlarge(FigureTile tile) {
    if (large.isPresent()) {
      reduce();
      return;
    }
    before = scroller.getOrigin();
    large = Optional.of(tile);
    tile.enlarged(true);
    fit();
    tile.setFocus();
  }

  /** Shows all figures again, scrolled as they were. */
  void reduce() {
    large.ifPresent(tile -> {
      large = Optional.empty();
      tile.enlarged(false);
      fit();
      scroller.setOrigin(before);
    });
  }

  @Override
  public void changed() {
    if (!content.isDisposed()) {
      content.getDisplay().timerExec(MOMENT_MILLIS, fit);
    }
  }

  /** Places everything for the room there is. */
  private void fit() {
    if (content.isDisposed()) {
      return;
    }
    Rectangle room = scroller.getClientArea();
    strip.control().setVisible(large.isEmpty() && !strip.isEmpty());
    tiles.forEach(t -> t.control().setVisible(large.isEmpty() || large.get() == t));
    if (large.isPresent()) {
      scroller.setMinHeight(0);
      large.get().place(new GridPlan.Place(0, 0, width(), room.height), true);
      return;
    }
    int top = 0;
    if (!strip.isEmpty()) {
      int height = strip.control().computeSize(width(), SWT.DEFAULT).y;
      strip.control().setBounds(0, 0, width(), height);
      top = height + GridPlan.GAP;
    }
    GridPlan plan =
        GridPlan.of(
            tiles.stream()
                .map(t -> new GridPlan.Card(t.isWide(), w -> t.height(w, room.height)))
                .toList(),
            width());
    for (int i = 0; i < tiles.size(); i++) {
      GridPlan.Place at = plan.places().get(i);
      tiles.get(i).place(new GridPlan.Place(at.x(), top + at.y(), at.width(), at.height()), false);
    }
    scroller.setMinHeight(top + plan.height());
  }

  /**
   * The room beside the scroll bar, whether it is there or not: a bar that comes and goes must not
   * rearrange the cards.
   */
  private int width() {
    int bar = scroller.getVerticalBar().getSize().x;
    return Math.max(1, scroller.getSize().x - 2 * scroller.getBorderWidth() - bar);
  }
}
