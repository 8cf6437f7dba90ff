// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.commands.Commands;
import org.natrolyte.workbench.details.FindingItem;
import org.natrolyte.workbench.details.MissingItem;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.theme.Palette;

/** The comparison is turned to, walked over and read without a mouse. */
class ComparisonKeysTest {
  private final Display display = Display.getCurrent();
  private RecipeDocumentEditor editor;

  @BeforeEach
  void open() throws Exception {
    editor = Documents.openFirstExample();
    Driver.page().activate(editor);
    Driver.find(Table.class, "recipes").forceFocus();
    Driver.pump();
  }

  @AfterEach
  void close() {
    Documents.close(editor);
  }

  @Test
  void theArrowKeysWalkFromTheFirstValueAsSoonAsThePageIsTurnedToByKey() {
    NatTable table = turnByKeys();
    assertEquals(new Point(2, 1), anchor(table), "the first value is selected");
    assertInstanceOf(FindingItem.class, selected());
    press(SWT.ARROW_RIGHT);
    assertEquals(new Point(3, 1), anchor(table));
    press(SWT.ARROW_DOWN);
    press(SWT.ARROW_DOWN);
    assertEquals(new Point(3, 3), anchor(table));
    press(SWT.HOME);
    assertEquals(2, anchor(table).x, "Home goes to the first recipe");
  }

  @Test
  void theSelectedCellStandsInTheColoursOfTheThemeAndItsEdgeTellsOfTheKeyboard() {
    NatTable table = turnByKeys();
    Rectangle cell = table.getBoundsByPosition(2, 1);
    assertEquals(Palette.SELECTION.color().getRGB(), pixel(table, cell.x + 5, cell.y + 4));
    assertTrue(
        contrast(Palette.SELECTION.color().getRGB(), Palette.TEXT.color().getRGB()) > 4.5,
        "the text of the selected cell is hard to read");
    List<RGB> with = edge(table, cell);
    Driver.find(Text.class, "comparison.filter").forceFocus();
    Driver.pump();
    assertNotEquals(with, edge(table, cell), "the edge does not tell where the keyboard is");
    assertEquals(new Point(2, 1), anchor(table), "the cell stays selected");
  }

  @Test
  void aCellWithoutAFindingSaysSoInTheDetails() {
    NatTable table = turnByKeys();
    for (int row = 1; row < table.getRowCount(); row++) {
      for (int column = 2; column < table.getColumnCount(); column++) {
        if ("\u2013".equals(table.getDataValueByPosition(column, row))) {
          table.doCommand(new SelectCellCommand(table, column, row, false, false));
          Driver.pump();
          MissingItem missing = assertInstanceOf(MissingItem.class, selected());
          assertTrue(missing.why().startsWith("Nothing is known"), missing.why());
          String heading = String.valueOf(table.getDataValueByPosition(0, row));
          assertTrue(heading.startsWith(missing.title()), heading + " is not " + missing.title());
          return;
        }
      }
    }
    throw new AssertionError("every cell of the example has a finding");
  }

  @Test
  void aClickOrEnterOnTheHeadingOfAStudyFoldsIt() {
    NatTable table = turnByKeys();
    String open = (String) table.getDataValueByPosition(0, 2);
    Object first = table.getDataValueByPosition(0, 3);

    Rectangle heading = table.getBoundsByPosition(0, 2);
    Event click = new Event();
    click.button = 1;
    click.stateMask = SWT.BUTTON1;
    click.x = heading.x + 5;
    click.y = heading.y + 5;
    table.notifyListeners(SWT.MouseUp, click);
    Driver.pump();
    String folded = (String) table.getDataValueByPosition(0, 2);
    String title = open.substring(2);
    assertTrue(folded.matches("\u25B8 " + title + " \\(\\d+\\)"), folded);
    String next = (String) table.getDataValueByPosition(0, 3);
    assertTrue(next.startsWith("\u25BE"), next);

    assertEquals(new Point(2, 2), anchor(table), "the heading has the keyboard");
    press(SWT.CR);
    assertEquals(open, table.getDataValueByPosition(0, 2));
    assertEquals(first, table.getDataValueByPosition(0, 3));
  }

  /** What Ctrl+Page Down does, three times. */
  private NatTable turnByKeys() {
    for (int page = 0; page < RecipeDocumentEditor.Page.COMPARISON.ordinal(); page++) {
      Commands.run("org.eclipse.ui.navigate.nextSubTab");
      Driver.pump();
    }
    NatTable table = Driver.find(NatTable.class, "comparison");
    Driver.waitUntil(table::isFocusControl, () -> "the table has not the keyboard");
    return table;
  }

  private Object selected() {
    return ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection())
        .getFirstElement();
  }

  /** Column and row of the cell that was selected last, as the table counts them. */
  private static Point anchor(NatTable table) {
    for (int row = 1; row < table.getRowCount(); row++) {
      for (int column = 2; column < table.getColumnCount(); column++) {
        ILayerCell cell = table.getCellByPosition(column, row);
        if (DisplayMode.SELECT.equals(cell.getDisplayMode())
            && cell.getConfigLabels().hasLabel(SelectionStyleLabels.SELECTION_ANCHOR_STYLE)) {
          return new Point(column, row);
        }
      }
    }
    return new Point(-1, -1);
  }

  private List<RGB> edge(NatTable table, Rectangle cell) {
    List<RGB> pixels = new ArrayList<>();
    for (int y = cell.y - 3; y <= cell.y + 3; y++) {
      pixels.add(pixel(table, cell.x + cell.width / 2, y));
    }
    return pixels;
  }

  private RGB pixel(NatTable table, int x, int y) {
    Point size = table.getSize();
    Image image = new Image(display, size.x, size.y);
    GC gc = new GC(image);
    try {
      table.print(gc);
      ImageData data = image.getImageData(100);
      return data.palette.getRGB(data.getPixel(x, y));
    } finally {
      gc.dispose();
      image.dispose();
    }
  }

  /** The ratio of luminances that WCAG 2.1 defines; from 4.5 on text is easy to read. */
  private static double contrast(RGB one, RGB other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(RGB color) {
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** A key reaches what has the keyboard, as the display sends it. */
  private void press(int key) {
    Event event = new Event();
    event.keyCode = key;
    display.getFocusControl().notifyListeners(SWT.KeyDown, event);
    Driver.pump();
  }
}
