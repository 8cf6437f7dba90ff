// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.natrolyte.workbench.theme.Ids;

/** Asks for one value that several own compounds get. */
final class BulkValueDialog extends TitleAreaDialog {
  private static final List<String> COLUMNS =
      OwnCompound.COLUMNS.stream()
          .filter(c -> !List.of("id", "name", "aliases", "smiles", "formula", "cas").contains(c))
          .toList();

  private final List<OwnCompound> compounds;
  private Combo column;
  private Text value;
  private List<OwnCompound> edited;

  BulkValueDialog(Shell parent, List<OwnCompound> compounds) {
    super(parent);
    this.compounds = compounds;
    this.edited = compounds;
  }

  /** The compounds with the value. */
  List<OwnCompound> edited() {
    return edited;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText("Set a Value");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite outer = (Composite) super.createDialogArea(parent);
    Composite area = new Composite(outer, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 14).spacing(12, 8).applyTo(area);
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
    setTitle("A value for " + compounds.size() + " compounds");
    setMessage("All selected compounds of your own get it; empty takes it out.");
    return outer;
  }

  private void check() {
    edited = compounds.stream().map(this::with).toList();
    Optional<String> problem =
        edited.stream().map(OwnCompound::problem).flatMap(Optional::stream).findFirst();
    setErrorMessage(problem.orElse(null));
    getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
  }

  private OwnCompound with(OwnCompound compound) {
    Map<String, String> cells = new LinkedHashMap<>(compound.cells());
    cells.put(column.getText(), value.getText());
    return new OwnCompound(cells);
  }
}
