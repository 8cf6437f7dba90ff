// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.bench;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/** Prints a weigh-out sheet, as many pages as it needs. */
public final class SheetPrinter {
  private SheetPrinter() {}

  /**
   * Prints, and returns when all is handed to the printer.
   *
   * @param shell of the window
   * @param chosen the printer, or a file
   * @param page the sheet as text
   */
  public static void print(Shell shell, PrinterData chosen, String page) {
    Printer printer = new Printer(chosen);
    StyledText paper = new StyledText(shell, SWT.MULTI | SWT.WRAP);
    try {
      paper.setVisible(false);
      paper.setFont(JFaceResources.getTextFont());
      paper.setText(page);
      StyledTextPrintOptions options = new StyledTextPrintOptions();
      options.jobName = "Natrolyte weigh-out";
      options.header = "\tWeigh-out\t";
      options.footer = "Natrolyte\t\t" + StyledTextPrintOptions.PAGE_TAG;
      paper.print(printer, options).run();
    } finally {
      paper.dispose();
      printer.dispose();
    }
  }
}
