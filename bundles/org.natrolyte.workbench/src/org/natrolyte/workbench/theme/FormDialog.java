// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.theme;

import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A dialog of fields with a title and a line of advice, where what is wrong is said instead. */
public abstract class FormDialog extends TitleAreaDialog {
  private final String windowTitle;
  private final String title;
  private final String advice;

  /**
   * @param parent over which it opens
   * @param windowTitle what stands in the frame
   * @param title what stands above the fields
   * @param advice what the fields are for
   */
  protected FormDialog(Shell parent, String windowTitle, String title, String advice) {
    super(parent);
    this.windowTitle = windowTitle;
    this.title = title;
    this.advice = advice;
  }

  /** Puts the fields into an area of one column; more are set on its layout. */
  protected abstract void fill(Composite area);

  /** Says what is wrong with the fields; only when nothing is can they be taken. */
  protected final void say(Optional<String> problem) {
    setErrorMessage(problem.orElse(null));
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(problem.isEmpty());
    }
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(windowTitle);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite outer = (Composite) super.createDialogArea(parent);
    Composite area = new Composite(outer, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.fillDefaults().margins(16, 14).spacing(12, 8).applyTo(area);
    fill(area);
    setTitle(title);
    setMessage(advice);
    return outer;
  }
}
