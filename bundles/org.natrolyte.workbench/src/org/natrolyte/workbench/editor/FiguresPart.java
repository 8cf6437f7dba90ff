// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.natrolyte.report.figure.RecipeFigure;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.gallery.FigureView;
import org.natrolyte.workbench.gallery.RecipeFigures;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;

/** The figures of the studies, one at a time. */
final class FiguresPart {
  private final Composite area;
  private final Combo choice;
  private final Button export;
  private final Label none;
  private final FigureView view;
  private List<RecipeFigure> figures = List.of();
  private Optional<RecipeState> shown = Optional.empty();

  /**
   * @param parent what it is put into
   * @param selected hears of what is selected in a figure
   */
  FiguresPart(Composite parent, Consumer<Object> selected) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(area);
    choice = Ids.name(new Combo(area, SWT.READ_ONLY), "figures.choice", "Figure that is shown");
    GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(choice);
    choice.addListener(SWT.Selection, e -> draw());
    export = Ids.name(new Button(area, SWT.PUSH), "figures.export", "Export the figure");
    export.setText("Export\u2026");
    none = new Label(area, SWT.WRAP);
    none.setText("The installed studies draw no figure of this recipe.");
    GridDataFactory.fillDefaults().span(2, 1).hint(120, SWT.DEFAULT).exclude(true).applyTo(none);
    Palette.follow(none, () -> none.setForeground(Palette.MUTED.color()));
    view = new FigureView(area, "figures", "Figure", true, selected);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(view.control());
    export.addListener(SWT.Selection, e -> view.export());
  }

  void show(RecipeState state) {
    shown = Optional.of(state);
    List<RecipeFigure> now = RecipeFigures.of(state);
    if (!now.equals(figures)) {
      String before = choice.getText();
      figures = now;
      String[] titles = now.stream().map(f -> f.figure().title()).toArray(String[]::new);
      choice.setItems(titles);
      choice.select(Math.max(0, List.of(titles).indexOf(before)));
      boolean any = titles.length > 0;
      choice.setEnabled(any);
      export.setEnabled(any);
      ((GridData) none.getLayoutData()).exclude = any;
      none.setVisible(!any);
      view.control().setVisible(any);
      area.layout();
    }
    draw();
  }

  private void draw() {
    int index = choice.getSelectionIndex();
    if (index >= 0 && index < figures.size()) {
      shown.ifPresent(state -> view.show(figures.get(index), state));
    }
  }
}
