// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.bench;

import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.natrolyte.model.bench.BenchSheet;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Ids;

/** What goes on the balance, in the order of the bench. The purity of a bottle is edited here. */
final class PortionsTable {
  private static final int PURITY = 2;
  private static final int MASS = 3;

  /** The least widths of the columns, in px, and how they share what is left. */
  private static final int[] WIDTHS = {104, 66, 84, 84, 106, 70, 148};

  private final Composite area;
  private final TableViewer viewer;
  private final Font bold;
  private final PurityCell purityCell;
  private SheetText text;

  PortionsTable(Composite parent, BiConsumer<String, String> purity) {
    area = new Composite(parent, SWT.NONE);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    viewer = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
    Table table = Ids.name(viewer.getTable(), "bench.portions", "What to weigh");
    table.setHeaderVisible(true);
    bold = new Fonts(table).bold();
    purityCell = new PurityCell(viewer, purity);
    List<String> heads = SheetText.heads();
    for (int i = 0; i < heads.size(); i++) {
      int align = i < 2 ? SWT.LEFT : SWT.RIGHT;
      TableViewerColumn column = new TableViewerColumn(viewer, align);
      column.getColumn().setText(heads.get(i));
      layout.setColumnData(column.getColumn(), new ColumnWeightData(WIDTHS[i], WIDTHS[i], true));
      column.setLabelProvider(labels(i));
      if (i == PURITY) {
        column
            .getColumn()
            .setToolTipText("Mass per cent in the bottle: a double click, Enter or F2 changes it");
        column.setEditingSupport(purityCell);
      }
    }
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    ColumnViewerToolTipSupport.enableFor(viewer);
    editByHand(table);
  }

  /** A double click anywhere in the row, Enter, F2 or a digit edits its purity. */
  private void editByHand(Table table) {
    TableViewerEditor.create(
        viewer,
        new ColumnViewerEditorActivationStrategy(viewer) {
          @Override
          protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
          }
        },
        ColumnViewerEditor.DEFAULT);
    table.addListener(SWT.DefaultSelection, e -> edit(""));
    table.addKeyListener(
        KeyListener.keyPressedAdapter(key -> {
          if (key.keyCode == SWT.F2) {
            edit("");
          } else if (Character.isDigit(key.character)) {
            edit(String.valueOf(key.character));
          }
        }));
  }

  private void edit(String typed) {
    Object portion = viewer.getStructuredSelection().getFirstElement();
    if (portion != null) {
      viewer.editElement(portion, PURITY);
      if (!typed.isEmpty() && viewer.isCellEditorActive()) {
        purityCell.type(typed);
      }
    }
  }

  Composite control() {
    return area;
  }

  void show(SheetText now, List<BenchSheet.Portion> portions) {
    text = now;
    int selected = viewer.getTable().getSelectionIndex();
    viewer.setInput(portions);
    viewer.getTable().setSelection(selected);
    Table table = viewer.getTable();
    int height =
        table.getHeaderHeight() + Math.clamp(portions.size(), 2, 10) * table.getItemHeight() + 8;
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, height).applyTo(area);
  }

  void clear() {
    viewer.setInput(List.of());
  }

  private ColumnLabelProvider labels(int column) {
    return new ColumnLabelProvider() {
      @Override
      public String getText(Object element) {
        return text.cells((BenchSheet.Portion) element).get(column);
      }

      @Override
      public String getToolTipText(Object element) {
        String note = ((BenchSheet.Portion) element).volumeNote();
        return note.isEmpty() ? null : note;
      }

      @Override
      public Font getFont(Object element) {
        return column == MASS ? bold : null;
      }
    };
  }

  private static final class PurityCell extends EditingSupport {
    private final TextCellEditor editor;
    private final BiConsumer<String, String> purity;

    PurityCell(TableViewer viewer, BiConsumer<String, String> purity) {
      super(viewer);
      this.purity = purity;
      editor = new TextCellEditor(viewer.getTable(), SWT.RIGHT);
      Ids.name(editor.getControl(), "bench.purity", "Purity in mass per cent");
    }

    /** Begins a new number with the digit that opened the cell. */
    void type(String digit) {
      Text field = (Text) editor.getControl();
      field.setText(digit);
      field.setSelection(digit.length());
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
      return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
      return !((BenchSheet.Portion) element).role().equals("stock solution");
    }

    @Override
    protected Object getValue(Object element) {
      return java.math.BigDecimal.valueOf(((BenchSheet.Portion) element).purity() * 100)
          .round(new java.math.MathContext(6))
          .stripTrailingZeros()
          .toPlainString();
    }

    @Override
    protected void setValue(Object element, Object value) {
      if (!value.equals(getValue(element))) {
        purity.accept(((BenchSheet.Portion) element).name(), value.toString());
      }
    }
  }
}
