// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.natrolyte.report.judgement.Explanation;
import org.natrolyte.workbench.commands.CopiedText;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;

/** Why one recipe is better than another: what changed, and what moved beyond its range. */
final class ExplanationWindow extends Dialog {
  private final Explanation explanation;

  ExplanationWindow(Shell shell, Explanation explanation) {
    super(shell);
    this.explanation = explanation;
    setShellStyle(SWT.CLOSE | SWT.MODELESS | SWT.BORDER | SWT.TITLE | SWT.RESIZE);
    setBlockOnOpen(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText("Why " + explanation.recipe() + "?");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    StyledText text =
        new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
    Ids.name(text, "comparison.explanation", "Why one recipe is better than another");
    text.setMargins(14, 12, 14, 12);
    text.setLineSpacing(3);
    text.setAlwaysShowScrollBars(false);
    GridDataFactory.fillDefaults().grab(true, true).hint(620, 440).applyTo(text);
    text.setText(explanation.words());
    Font bold = new Fonts(text).bold();
    Palette.follow(text, () -> style(text, bold));
    return area;
  }

  private static void style(StyledText text, Font bold) {
    text.setBackground(Palette.PAPER.color());
    text.setForeground(Palette.TEXT.color());
    for (int i = 0; i < text.getLineCount(); i++) {
      String line = text.getLine(i);
      if (!line.isEmpty() && !line.startsWith(" ") && i < text.getLineCount() - 1) {
        StyleRange range = new StyleRange();
        range.start = text.getOffsetAtLine(i);
        range.length = line.length();
        range.font = bold;
        range.foreground = Palette.ACCENT.color();
        text.setStyleRange(range);
      } else if (line.startsWith(" ")) {
        text.setLineWrapIndent(i, 1, 24);
      }
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.CLIENT_ID, "Copy", false);
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }

  @Override
  protected void buttonPressed(int button) {
    if (button != IDialogConstants.CLIENT_ID) {
      super.buttonPressed(button);
      return;
    }
    CopiedText.put(getShell().getDisplay(), explanation.words());
  }

  @Override
  protected boolean isResizable() {
    return true;
  }
}
