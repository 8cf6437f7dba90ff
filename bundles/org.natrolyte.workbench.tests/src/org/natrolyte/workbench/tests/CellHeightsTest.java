// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** Rows of the comparison are as high as their highest cell, in whatever width: no line more. */
class CellHeightsTest {
  private RecipeDocumentEditor editor;
  private NatTable table;

  @BeforeEach
  void open() throws Exception {
    editor = Documents.open(Documents.example("first-comparison.natrolyte"));
    editor.turnTo(RecipeDocumentEditor.Page.COMPARISON);
    // every column is in sight: what is not seen may need the room
    Driver.page().toggleZoom(Driver.page().getReference(editor));
    Driver.pump();
    table = Driver.find(NatTable.class, "comparison");
  }

  @AfterEach
  void close() {
    Driver.page().toggleZoom(Driver.page().getReference(editor));
    Documents.close(editor);
    Driver.shell().setSize(1440, 900);
  }

  @Test
  void noRowHasALineTooMuchOrTooLittle() {
    for (int width : new int[] {900, 960, 1024, 1100, 1290, 1440, 1590}) {
      Driver.shell().setSize(width, 1000);
      for (Optional<Integer> reference : List.of(Optional.<Integer>empty(), Optional.of(1))) {
        editor
            .document()
            .history()
            .compare(editor.document().document().comparison().withReference(reference));
        Driver.pump();
        assertEquals(List.of(), wrong(), "in a window of " + width + " with " + reference);
      }
    }
  }

  /** Paints the table with painters that tell how much room they had and needed. */
  private List<String> wrong() {
    Measuring measuring = new Measuring();
    PaddingDecorator painter = new PaddingDecorator(measuring, 4, 8, 4, 8, false);
    IConfigRegistry registry = table.getConfigRegistry();
    registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter);
    for (String region : List.of(GridRegion.COLUMN_HEADER, GridRegion.ROW_HEADER)) {
      registry.registerConfigAttribute(
          CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, region);
    }
    Rectangle area = table.getClientArea();
    Image picture = new Image(table.getDisplay(), area.width, area.height);
    GC gc = new GC(picture);
    try {
      table.getLayerPainter().paintLayer(table, gc, 0, 0, area, registry);
    } finally {
      gc.dispose();
      picture.dispose();
    }
    return measuring.wrong();
  }

  /** Remembers, row by row, the room and what the highest cell needs of it. */
  private static final class Measuring extends TextPainter {
    private record Row(int room, int needed, int line, String text) {}

    private final Map<Integer, Row> rows = new TreeMap<>();
    private ILayerCell cell;
    private int line;

    Measuring() {
      super(true, false, false, false);
    }

    @Override
    public void paintCell(ILayerCell of, GC gc, Rectangle room, IConfigRegistry registry) {
      if (!of.getConfigLabels().hasLabel(GridRegion.CORNER)) {
        cell = of;
        super.paintCell(of, gc, room, registry);
      }
    }

    @Override
    protected String getTextToDisplay(ILayerCell of, GC gc, int width, String text) {
      line = gc.getFontMetrics().getHeight();
      return super.getTextToDisplay(of, gc, width, text);
    }

    @Override
    protected boolean performRowResize(int needed, Rectangle room) {
      int row = cell.getRowIndex() + (isHead() ? -1_000 : 0);
      String text = String.valueOf(cell.getDataValue());
      rows.merge(
          row,
          new Row(room.height, needed, line, text),
          (a, b) -> a.needed() >= b.needed() ? a : b);
      return false;
    }

    private boolean isHead() {
      return cell.getConfigLabels().hasLabel(GridRegion.COLUMN_HEADER);
    }

    List<String> wrong() {
      assertTrue(rows.size() > 10, rows.size() + " rows are painted");
      List<String> wrong = new ArrayList<>();
      // what is cut off at the lower edge is painted, too
      rows.forEach((index, row) -> {
        if (row.room() - row.needed() >= row.line() || row.needed() > row.room()) {
          wrong.add(index + " has " + row.room() + " for " + row.needed() + ": " + row.text());
        }
      });
      return wrong;
    }
  }
}
