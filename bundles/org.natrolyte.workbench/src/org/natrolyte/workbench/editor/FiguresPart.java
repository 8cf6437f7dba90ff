// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.natrolyte.document.DocumentException;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.report.figure.FigureFile;
import org.natrolyte.report.figure.FigurePart;
import org.natrolyte.report.figure.FigureStyle;
import org.natrolyte.report.figure.FigureSvg;
import org.natrolyte.report.figure.HitRegion;
import org.natrolyte.report.figure.RecipeFigure;
import org.natrolyte.workbench.details.FigureItem;
import org.natrolyte.workbench.details.IngredientItem;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.figure.FigureCanvas;
import org.natrolyte.workbench.figure.SvgImages;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;

/** The figures of the studies, one at a time. */
final class FiguresPart {
  private final Composite area;
  private final Combo choice;
  private final Button export;
  private final PathsChoice paths;
  private final Label none;
  private final FigureCanvas canvas;
  private final Consumer<Object> selected;
  private List<RecipeFigure> figures = List.of();
  private Optional<RecipeState> shown = Optional.empty();

  /**
   * @param parent what it is put into
   * @param selected hears of what is selected in a figure
   */
  FiguresPart(Composite parent, Consumer<Object> selected) {
    this.selected = selected;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(area);
    choice = Ids.name(new Combo(area, SWT.READ_ONLY), "figures.choice", "Figure that is shown");
    GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(choice);
    choice.addListener(SWT.Selection, e -> draw());
    paths = new PathsChoice(area, this::draw);
    export = Ids.name(new Button(area, SWT.PUSH), "figures.export", "Export the figure");
    export.setText("Export\u2026");
    export.addListener(SWT.Selection, e -> export());
    none = new Label(area, SWT.WRAP);
    none.setText("The installed studies draw no figure of this recipe.");
    GridDataFactory.fillDefaults().span(3, 1).hint(120, SWT.DEFAULT).exclude(true).applyTo(none);
    Palette.follow(none, () -> none.setForeground(Palette.MUTED.color()));
    canvas =
        new FigureCanvas(
            area,
            "figures.canvas",
            "Figure; the arrow keys go over its parts, Enter selects one",
            this::selected);
    GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(canvas.control());
  }

  void show(RecipeState state) {
    shown = Optional.of(state);
    List<RecipeFigure> now =
        state
            .result()
            .map(r -> RecipeFigure.of(state.entry().recipe(), r, program()))
            .orElse(List.of());
    if (now.equals(figures)) {
      return;
    }
    String before = choice.getText();
    figures = now;
    String[] titles = now.stream().map(f -> f.figure().title()).toArray(String[]::new);
    choice.setItems(titles);
    choice.select(Math.max(0, List.of(titles).indexOf(before)));
    boolean any = titles.length > 0;
    choice.setEnabled(any);
    export.setEnabled(any);
    ((org.eclipse.swt.layout.GridData) none.getLayoutData()).exclude = any;
    none.setVisible(!any);
    canvas.control().setVisible(any);
    area.layout();
    draw();
  }

  private void draw() {
    int index = choice.getSelectionIndex();
    if (index >= 0 && index < figures.size()) {
      RecipeFigure chosen = figures.get(index);
      Figure figure = paths.shown(chosen.figure());
      canvas.show(style -> FigureSvg.draw(figure, style, chosen.stamp(), SvgImages.structures()));
    }
  }

  /** A part named like an ingredient is that ingredient; others are parts of the figure alone. */
  private void selected(HitRegion region) {
    RecipeFigure figure = figures.get(choice.getSelectionIndex());
    Optional<IngredientItem> ingredient =
        shown
            .flatMap(RecipeState::result)
            .flatMap(r ->
                r.request().formulation().components().stream()
                    .filter(
                        c -> c.name().equals(region.key()) && region.hint().equals(region.key()))
                    .findFirst()
                    .map(c -> new IngredientItem(c, r.findings())));
    selected.accept(
        ingredient.isPresent()
            ? ingredient.get()
            : new FigureItem(
                figure.figure().title(),
                region.hint(),
                region.part(),
                finding(figure.studyId(), region),
                figure.stamp().method(),
                figure.stamp().recipe()));
    if (paths.turnTo(region.key())) {
      draw();
    }
  }

  /** The finding that a level shows. */
  private Optional<Finding> finding(String studyId, HitRegion region) {
    return region
        .part()
        .filter(FigurePart.Orbital.class::isInstance)
        .map(FigurePart.Orbital.class::cast)
        .flatMap(o ->
            shown.flatMap(RecipeState::result).stream()
                .flatMap(r -> r.findings().all().stream())
                .filter(f -> f.studyId().equals(studyId))
                .filter(f -> f.property().id().equals(o.level().property()))
                .filter(f -> f.subject().equals(o.column().label()))
                .findFirst());
  }

  private void export() {
    RecipeFigure chosen = figures.get(choice.getSelectionIndex());
    FileDialog dialog = new FileDialog(area.getShell(), SWT.SAVE);
    dialog.setText("Export Figure");
    dialog.setFileName(chosen.fileName() + ".svg");
    dialog.setFilterExtensions(FigureFile.FORMS.stream().map(f -> "*." + f).toArray(String[]::new));
    dialog.setOverwrite(true);
    String file = dialog.open();
    if (file == null) {
      return;
    }
    try {
      FigureFile.write(
          Path.of(FigureFile.isNamed(file) ? file : file + ".svg"),
          paths.shown(chosen.figure()),
          FigureStyle.PRINT,
          chosen.stamp(),
          SvgImages.structures());
    } catch (DocumentException e) {
      MessageDialog.openError(area.getShell(), "The figure was not written", e.getMessage());
    }
  }

  private static String program() {
    var version = Platform.getBundle("org.natrolyte.workbench").getVersion();
    return "Natrolyte %d.%d.%d"
        .formatted(version.getMajor(), version.getMinor(), version.getMicro());
  }
}
