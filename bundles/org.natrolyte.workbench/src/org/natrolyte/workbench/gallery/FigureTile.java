// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.natrolyte.model.figure.LevelDiagram;
import org.natrolyte.model.figure.Network;
import org.natrolyte.model.figure.SolvateShells;
import org.natrolyte.report.figure.RecipeFigure;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.figure.SvgImages;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Icons;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.Words;

/** A figure on a card: its title, what can be done with it, and the figure. */
final class FigureTile {
  /** What a card tells the page it is on. */
  interface Page {
    /** It shall fill the page, or go back to its place. */
    void enlarge(FigureTile tile);

    /** It needs another height. */
    void changed();
  }

  private final Composite card;
  private final Composite header;
  private final Label title;
  private final ToolBar bar;
  private final ToolItem enlarge;
  private final Icons icons;
  private final FigureView view;
  private final FigureHeight height;
  private RecipeFigure figure;
  private boolean old;

  FigureTile(Composite parent, RecipeFigure figure, Page page, Consumer<Object> selected) {
    this.figure = figure;
    String id = "gallery." + figure.figure().id();
    String name = figure.figure().title();
    card = new Composite(parent, SWT.BORDER);
    icons = new Icons(card);
    card.setBackgroundMode(SWT.INHERIT_FORCE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(card);
    header = new Composite(card, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(8, 4, 4, 0).applyTo(header);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
    title = new Label(header, SWT.WRAP);
    title.setText(Words.literal(name));
    title.setFont(new Fonts(card).bold());
    title.setData(Ids.KEY, id + ".title");
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(60, SWT.DEFAULT)
        .applyTo(title);
    bar = new ToolBar(header, SWT.FLAT | SWT.RIGHT);
    Ids.name(bar, id + ".tools", "Export or enlarge: " + name);
    view = new FigureView(card, id, name, false, selected);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(view.control());
    height = new FigureHeight(page::changed);
    ToolItem export = new ToolItem(bar, SWT.PUSH);
    export.setImage(icons.get("export"));
    export.setText("Export\u2026");
    export.setToolTipText("Write the figure as SVG, PNG or CSV");
    export.setData(Ids.KEY, "export");
    export.addListener(SWT.Selection, e -> view.export());
    enlarge = new ToolItem(bar, SWT.PUSH);
    enlarge.setData(Ids.KEY, "enlarge");
    enlarge.addListener(SWT.Selection, e -> page.enlarge(this));
    enlarged(false);
    view.canvas().addListener(SWT.MouseDoubleClick, e -> page.enlarge(this));
    view.whenTurned(page::changed);
    Palette.follow(card, this::colour);
  }

  Composite control() {
    return card;
  }

  /** Whether the card can go on with another figure. */
  boolean isOf(RecipeFigure now) {
    return figure.studyId().equals(now.studyId())
        && figure.figure().id().equals(now.figure().id())
        && figure.figure().title().equals(now.figure().title());
  }

  /**
   * Shows a figure.
   *
   * @param now the figure, with the title that it had before
   * @param state the recipe it is about
   */
  void show(RecipeFigure now, RecipeState state) {
    figure = now;
    old = state.isOld(now.studyId());
    view.show(now, state);
    colour();
  }

  /** Whether it takes the whole row, as what has many things side by side. */
  boolean isWide() {
    return switch (figure.figure()) {
      case Network network -> true;
      case SolvateShells shells -> true;
      case LevelDiagram levels -> true;
      default -> false;
    };
  }

  /**
   * How high the card is to be, in px.
   *
   * @param width of the card
   * @param most the height of the page, beyond which the figure scrolls by itself
   */
  int height(int width, int most) {
    Rectangle frame = card.computeTrim(0, 0, 0, 0);
    int inner = width - frame.width;
    int chrome = frame.height + header.computeSize(inner, SWT.DEFAULT).y + view.above();
    int own = view.shown().map(f -> height.at(figure, f, inner)).orElse(0);
    int room = Math.max(FigureHeight.offered(inner), most - chrome);
    return chrome + Math.min(own, room);
  }

  /**
   * Puts the card into its place.
   *
   * @param fills whether the figure is to be drawn for all the room there is
   */
  void place(GridPlan.Place at, boolean fills) {
    card.setBounds(at.x(), at.y(), at.width(), at.height());
    int inner = at.width() - card.computeTrim(0, 0, 0, 0).width;
    view.drawFor(fills || height.fills() ? 0 : FigureHeight.offered(inner));
  }

  /** Says how to go back, or how to enlarge. */
  void enlarged(boolean now) {
    enlarge.setImage(icons.get(now ? "reduce" : "enlarge"));
    enlarge.setToolTipText(
        now ? "Back to all figures (Esc)" : "Fill the page with this figure (double click)");
  }

  void setFocus() {
    view.canvas().setFocus();
  }

  private void colour() {
    card.setBackground(SvgImages.paper());
    bar.setBackground(SvgImages.paper());
    title.setForeground((old ? Palette.MUTED : Palette.TEXT).color());
  }
}
