// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.report.Numbers;
import org.natrolyte.workbench.details.CompoundItem;
import org.natrolyte.workbench.theme.Icons;
import org.natrolyte.workbench.theme.Ids;

/** The table of compounds; a row can be dragged as the compound's name. */
final class LibraryTable {
  private final Composite area;
  private final TableViewer viewer;
  private final TableColumnLayout layout = new TableColumnLayout();

  LibraryTable(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    area.setLayout(layout);
    viewer = new TableViewer(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
    Ids.name(viewer.getTable(), "library.table", "Compounds");
    viewer.getTable().setHeaderVisible(true);
    column("Compound", 0, 92, SWT.LEFT, Compound::id, new Icons(area));
    column("Name", 1, 120, SWT.LEFT, Compound::name, null);
    column("Formula", 0, 92, SWT.LEFT, Compound::formula, null);
    column("g/mol", 0, 66, SWT.RIGHT, c -> String.format(Locale.ROOT, "%.2f", c.molarMass()), null);
    column("g/cm³", 0, 62, SWT.RIGHT, LibraryTable::density, null);
    ColumnViewerToolTipSupport.enableFor(viewer);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    viewer.addDragSupport(DND.DROP_COPY, new Transfer[] {TextTransfer.getInstance()}, drag());
  }

  private void column(
      String title,
      int weight,
      int width,
      int style,
      Function<Compound, String> text,
      Icons icons) {
    TableViewerColumn column = new TableViewerColumn(viewer, style);
    column.getColumn().setText(title);
    column.setLabelProvider(new CompoundLabels(text, icons));
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, width, true));
  }

  private static String density(Compound compound) {
    return compound
        .value(CompoundProperty.DENSITY)
        .map(v -> Numbers.UNICODE.text(v.value()))
        .orElse("");
  }

  private DragSourceAdapter drag() {
    return new DragSourceAdapter() {
      @Override
      public void dragStart(DragSourceEvent event) {
        event.doit = !viewer.getStructuredSelection().isEmpty();
      }

      @Override
      public void dragSetData(DragSourceEvent event) {
        event.data = selected().stream().map(Compound::id).collect(Collectors.joining("/"));
      }
    };
  }

  Composite control() {
    return area;
  }

  TableViewer viewer() {
    return viewer;
  }

  /** The selected compounds. */
  List<Compound> selected() {
    return Arrays.stream(viewer.getStructuredSelection().toArray())
        .map(Compound.class::cast)
        .toList();
  }

  /** Shows compounds and keeps the selection where it can. */
  void show(List<Compound> compounds) {
    IStructuredSelection before = viewer.getStructuredSelection();
    viewer.setInput(compounds);
    viewer.setSelection(before, true);
  }

  /** Selects a compound and scrolls to it. */
  void select(Compound compound) {
    viewer.setSelection(new StructuredSelection(compound), true);
  }

  /** The selection as items that the details view knows. */
  ISelectionProvider selection() {
    return new ISelectionProvider() {
      @Override
      public void addSelectionChangedListener(ISelectionChangedListener listener) {
        viewer.addSelectionChangedListener(
            e -> listener.selectionChanged(new SelectionChangedEvent(this, getSelection())));
      }

      @Override
      public ISelection getSelection() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Compound compound
            ? new StructuredSelection(new CompoundItem(compound))
            : StructuredSelection.EMPTY;
      }

      @Override
      public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        // the view lives as long as its listeners
      }

      @Override
      public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection s
            && s.getFirstElement() instanceof CompoundItem item) {
          viewer.setSelection(new StructuredSelection(item.compound()), true);
        }
      }
    };
  }
}
