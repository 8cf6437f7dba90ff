// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.natrolyte.workbench.theme.FormDialog;
import org.natrolyte.workbench.theme.Ids;

/** Asks for one value that several own compounds get. */
final class BulkValueDialog extends FormDialog {
  private static final List<String> COLUMNS =
      OwnCompound.COLUMNS.stream()
          .filter(c -> !List.of("id", "name", "aliases", "smiles", "formula", "cas").contains(c))
          .toList();

  private final List<OwnCompound> compounds;
  private Combo column;
  private Text value;
  private List<OwnCompound> edited;

  BulkValueDialog(Shell parent, List<OwnCompound> compounds) {
    super(
        parent,
        "Set a Value",
        "A value for " + compounds.size() + " compounds",
        "All selected compounds of your own get it; empty takes it out.");
    this.compounds = compounds;
    this.edited = compounds;
  }

  /** The compounds with the value. */
  List<OwnCompound> edited() {
    return edited;
  }

  @Override
  protected void fill(Composite area) {
    ((GridLayout) area.getLayout()).numColumns = 2;
    new Label(area, SWT.NONE).setText("What:");
    column = Ids.name(new Combo(area, SWT.READ_ONLY), "bulk.column", "What is set");
    column.setItems(COLUMNS.toArray(String[]::new));
    column.select(0);
    column.addListener(SWT.Selection, e -> check());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
    new Label(area, SWT.NONE).setText("Value:");
    value = Ids.name(new Text(area, SWT.BORDER), "bulk.value", "The value for all of them");
    value.addListener(SWT.Modify, e -> check());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
  }

  private void check() {
    edited = compounds.stream().map(this::with).toList();
    say(edited.stream().map(OwnCompound::problem).flatMap(Optional::stream).findFirst());
  }

  private OwnCompound with(OwnCompound compound) {
    Map<String, String> cells = new LinkedHashMap<>(compound.cells());
    cells.put(column.getText(), value.getText());
    return new OwnCompound(cells);
  }
}
