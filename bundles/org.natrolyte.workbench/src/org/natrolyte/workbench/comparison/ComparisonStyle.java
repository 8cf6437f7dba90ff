// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.swt.graphics.Font;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Palette;

/** Colours and fonts of the comparison, from the theme. */
final class ComparisonStyle extends DefaultNatTableStyleConfiguration {
  static final String HEADING = "heading";
  static final String MUTED = "muted";
  static final String ERROR = "error";
  static final String STRONG = "strong";
  static final String UNIT = "unit";
  static final String TITLE = "title";
  static final String PLAIN = "plain";
  static final String BETTER = "better";
  static final String WORSE = "worse";

  /** Room above and below a text, in px. */
  static final int PADDING_ABOVE = 4;

  /** Room at the left and the right of a text, in px. */
  static final int PADDING_BESIDE = 8;

  ComparisonStyle(NatTable table) {
    font = table.getFont();
    hAlign = HorizontalAlignmentEnum.LEFT;
    vAlign = VerticalAlignmentEnum.TOP;
    cellPainter = painter();
  }

  @Override
  public void configureRegistry(IConfigRegistry registry) {
    bgColor = Palette.PAPER.color();
    fgColor = Palette.TEXT.color();
    super.configureRegistry(registry);
  }

  /**
   * Sets every colour anew, after the theme has changed or the keyboard has come or gone.
   *
   * @param focused whether the keyboard is in the table
   */
  static void register(NatTable table, boolean focused) {
    IConfigRegistry registry = table.getConfigRegistry();
    table.setBackground(Palette.PAPER.color());
    Font plain = table.getFont();
    Font bold = new Fonts(table).bold();
    ICellPainter painter = painter();
    registry.registerConfigAttribute(
        CellConfigAttributes.GRID_LINE_COLOR, Palette.LINE.color(), DisplayMode.NORMAL);
    Style base = style(Palette.PAPER, Palette.TEXT, plain);
    registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, base, DisplayMode.NORMAL);
    region(registry, GridRegion.COLUMN_HEADER, style(Palette.BAND, Palette.TEXT, bold), painter);
    region(registry, GridRegion.CORNER, style(Palette.BAND, Palette.TEXT, bold), painter);
    region(registry, GridRegion.ROW_HEADER, style(Palette.PAPER, Palette.TEXT, plain), painter);
    label(registry, HEADING, style(Palette.BAND, Palette.ACCENT, bold));
    label(registry, MUTED, style(Palette.PAPER, Palette.MUTED, plain));
    label(registry, ERROR, style(Palette.PAPER, Palette.ERROR, plain));
    label(registry, STRONG, style(Palette.PAPER, Palette.TEXT, bold));
    label(registry, PLAIN, base);
    label(registry, BETTER, style(Palette.BETTER, Palette.TEXT, plain));
    label(registry, WORSE, style(Palette.WORSE, Palette.TEXT, plain));
    region(registry, TITLE, style(Palette.BAND, Palette.ACCENT, bold), painter);
    region(registry, UNIT, style(Palette.PAPER, Palette.MUTED, plain), painter);
    select(registry, "", style(Palette.SELECTION, Palette.TEXT, plain));
    select(
        registry,
        SelectionStyleLabels.SELECTION_ANCHOR_STYLE,
        style(Palette.SELECTION, Palette.TEXT, plain));
    Style whole = style(Palette.SELECTION, Palette.TEXT, bold);
    select(registry, SelectionStyleLabels.COLUMN_FULLY_SELECTED_STYLE, whole);
    select(registry, SelectionStyleLabels.ROW_FULLY_SELECTED_STYLE, whole);
    select(registry, SelectionStyleLabels.SELECTION_ANCHOR_GRID_LINE_STYLE, edge(focused));
  }

  /** What stands around the selected cells: a bold line while the keyboard is in the table. */
  private static Style edge(boolean focused) {
    Style edge = new Style();
    edge.setAttributeValue(
        CellStyleAttributes.BORDER_STYLE,
        new BorderStyle(
            focused ? 2 : 1,
            (focused ? Palette.ACCENT : Palette.MUTED).color(),
            BorderStyle.LineStyleEnum.SOLID));
    return edge;
  }

  private static void select(IConfigRegistry registry, String label, Style style) {
    if (label.isEmpty()) {
      registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.SELECT);
    } else {
      registry.registerConfigAttribute(
          CellConfigAttributes.CELL_STYLE, style, DisplayMode.SELECT, label);
    }
  }

  /** A style that stays when a cell beside it is selected. */
  private static void region(
      IConfigRegistry registry, String region, Style style, ICellPainter painter) {
    for (DisplayMode mode : new DisplayMode[] {DisplayMode.NORMAL, DisplayMode.SELECT}) {
      registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode, region);
      registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, region);
    }
  }

  private static void label(IConfigRegistry registry, String label, Style style) {
    registry.registerConfigAttribute(
        CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
  }

  private static Style style(Palette back, Palette front, Font font) {
    Style style = new Style();
    style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, back.color());
    style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, front.color());
    style.setAttributeValue(CellStyleAttributes.FONT, font);
    style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
    style.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.TOP);
    return style;
  }

  private static ICellPainter painter() {
    return new BackgroundPainter(
        new PaddingDecorator(
            new CellTextPainter(),
            PADDING_ABOVE,
            PADDING_BESIDE,
            PADDING_ABOVE,
            PADDING_BESIDE,
            false));
  }
}
