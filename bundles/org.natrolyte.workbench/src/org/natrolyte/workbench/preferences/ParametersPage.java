// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.preferences;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.natrolyte.model.study.ParameterValues;

/** The parameters that the installed studies take, for all documents of the workspace. */
public final class ParametersPage extends PreferencePage implements IWorkbenchPreferencePage {
  private final PresetParameters presets = new PresetParameters(() -> {});
  private ParameterFields fields;

  @Override
  public void init(IWorkbench workbench) {
    setDescription(
        "What studies work with, where a document sets nothing else. Empty or grey: default.");
  }

  @Override
  protected Control createContents(Composite parent) {
    fields =
        new ParameterFields(parent, presets.values(), ParameterValues.DEFAULTS, this::validate);
    return fields.control();
  }

  private void validate() {
    String wrong = fields.problem().orElse(null);
    setErrorMessage(wrong);
    setValid(wrong == null);
  }

  @Override
  protected void performDefaults() {
    fields.clear();
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    presets.set(fields.values());
    return true;
  }

  @Override
  public void dispose() {
    presets.dispose();
    super.dispose();
  }
}
