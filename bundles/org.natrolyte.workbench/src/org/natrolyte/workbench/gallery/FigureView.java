// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.report.figure.FigurePart;
import org.natrolyte.report.figure.FigureSvg;
import org.natrolyte.report.figure.HitRegion;
import org.natrolyte.report.figure.RecipeFigure;
import org.natrolyte.workbench.details.FigureItem;
import org.natrolyte.workbench.details.IngredientItem;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.figure.FigureCanvas;
import org.natrolyte.workbench.figure.SvgImages;

/**
 * One figure: its parts say what they are under the pointer and under the arrow keys, and are
 * selected with a click or Enter; of a network the paths to one product are shown.
 */
public final class FigureView {
  private static final int GAP = 8;

  private final Composite area;
  private final PathsChoice paths;
  private final FigureCanvas canvas;
  private final boolean titled;
  private final Consumer<Object> selected;
  private Runnable turned = () -> {};
  private RecipeFigure figure;
  private Figure shown;
  private Optional<RecipeResult> result = Optional.empty();

  /**
   * @param parent what it is put into
   * @param id before ".canvas" and ".paths"
   * @param spoken what a screen reader calls the figure
   * @param titled whether the title is drawn with the figure
   * @param selected hears of what is selected in the figure
   */
  public FigureView(
      Composite parent, String id, String spoken, boolean titled, Consumer<Object> selected) {
    this.titled = titled;
    this.selected = selected;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(area);
    paths = new PathsChoice(area, id + ".paths", titled ? 0 : GAP, this::turn);
    canvas =
        new FigureCanvas(
            area,
            id + ".canvas",
            spoken + "; the arrow keys go over its parts, Enter selects one",
            this::selected);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
  }

  /** The whole of it. */
  public Composite control() {
    return area;
  }

  Canvas canvas() {
    return canvas.control();
  }

  /** What is to be told when other paths of a network are shown. */
  void whenTurned(Runnable now) {
    turned = now;
  }

  /**
   * Shows a figure.
   *
   * @param now the figure
   * @param state the recipe it is about
   */
  public void show(RecipeFigure now, RecipeState state) {
    result = state.result();
    canvas.pale(state.isOld(now.studyId()));
    if (!now.equals(figure)) {
      figure = now;
      draw();
    }
  }

  /** What is drawn: of a network the chosen paths; nothing before a figure was shown. */
  Optional<Figure> shown() {
    return Optional.ofNullable(shown);
  }

  /** The room that is not the figure's, in px. */
  int above() {
    return paths.height() == 0 ? 0 : paths.height() + GAP;
  }

  /**
   * Draws as for a height of its own and scrolls what is higher; 0 fills the room there is.
   *
   * @param height in px
   */
  void drawFor(int height) {
    canvas.drawFor(height);
  }

  private void draw() {
    shown = paths.shown(figure.figure());
    Figure drawing = shown;
    RecipeFigure of = figure;
    canvas.show(style ->
        FigureSvg.draw(
            drawing, titled ? style : style.untitled(), of.stamp(), SvgImages.structures()));
  }

  private void turn() {
    draw();
    turned.run();
  }

  /** A part named like an ingredient is that ingredient; others are parts of the figure alone. */
  private void selected(HitRegion region) {
    Optional<IngredientItem> ingredient =
        result.flatMap(r ->
            r.request().formulation().components().stream()
                .filter(c -> c.name().equals(region.key()) && region.hint().equals(region.key()))
                .findFirst()
                .map(c -> new IngredientItem(c, r.findings())));
    selected.accept(
        ingredient.isPresent()
            ? ingredient.get()
            : new FigureItem(
                figure.figure().title(),
                region.hint(),
                region.part(),
                finding(region),
                figure.stamp().method(),
                figure.stamp().recipe()));
    if (paths.turnTo(region.key())) {
      turn();
    }
  }

  /** The finding that a level shows. */
  private Optional<Finding> finding(HitRegion region) {
    return region
        .part()
        .filter(FigurePart.Orbital.class::isInstance)
        .map(FigurePart.Orbital.class::cast)
        .flatMap(o ->
            result.stream()
                .flatMap(r -> r.findings().all().stream())
                .filter(f -> f.studyId().equals(figure.studyId()))
                .filter(f -> f.property().id().equals(o.level().property()))
                .filter(f -> f.subject().equals(o.column().label()))
                .findFirst());
  }

  /** Asks for a file and writes the figure into it. */
  public void export() {
    FigureExport.ask(area.getShell(), figure, shown);
  }
}
