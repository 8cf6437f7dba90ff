// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.preferences;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.workbench.theme.FormDialog;

/** Asks for the parameters that the studies of one document work with. */
public final class DocumentParametersDialog extends FormDialog {
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
    super(
        parent,
        "Parameters of the Document",
        "Parameters of this document",
        "Kept in the document and used for all of its recipes. What is not set here is taken from"
            + " the preferences, and shown as it is there.");
    this.set = set;
    this.preset = preset;
    this.values = set;
  }

  /** What was entered. */
  public ParameterValues values() {
    return values;
  }

  @Override
  protected void fill(Composite area) {
    fields = new ParameterFields(area, set, preset, () -> say(fields.problem()));
  }

  @Override
  protected void okPressed() {
    values = fields.values();
    super.okPressed();
  }
}
