// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.preferences;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.natrolyte.model.study.ParameterValues;

/** Asks for the numbers that the studies of one document work with. */
public final class DocumentParametersDialog extends TitleAreaDialog {
  private final ParameterValues set;
  private final ParameterValues preset;
  private ParameterValues values;
  private ParameterFields fields;

  /**
   * @param parent over which it opens
   * @param set what the document sets
   * @param preset what the preferences set
   */
  public DocumentParametersDialog(Shell parent, ParameterValues set, ParameterValues preset) {
    super(parent);
    this.set = set;
    this.preset = preset;
    this.values = set;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** What was entered. */
  public ParameterValues values() {
    return values;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText("Parameters of the Document");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite outer = (Composite) super.createDialogArea(parent);
    Composite area = new Composite(outer, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(16, 10).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    fields = new ParameterFields(area, set, preset, this::validate);
    setTitle("Parameters of this document");
    setMessage(
        "Kept in the document and used for all of its recipes. An empty field takes the number of"
            + " the preferences, which is shown in it.");
    return outer;
  }

  private void validate() {
    setErrorMessage(fields.problem().orElse(null));
    getButton(IDialogConstants.OK_ID).setEnabled(fields.problem().isEmpty());
  }

  @Override
  protected void okPressed() {
    values = fields.values();
    super.okPressed();
  }
}
