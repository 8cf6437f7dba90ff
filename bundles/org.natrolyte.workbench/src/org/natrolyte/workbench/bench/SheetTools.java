// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.bench;

import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.natrolyte.workbench.commands.CopiedText;
import org.natrolyte.workbench.theme.Icons;
import org.natrolyte.workbench.theme.Ids;

/** Prints and copies a weigh-out sheet. */
final class SheetTools {
  private final ToolBar bar;
  private final ToolItem print;
  private final ToolItem copy;
  private Optional<SheetText> sheet = Optional.empty();

  SheetTools(Composite parent) {
    bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
    Ids.name(bar, "bench.tools", "Print and copy the sheet");
    Icons icons = new Icons(bar);
    copy = item("copy", "Copy", "Copy the table and the steps", icons, this::copy);
    print =
        item(
            "print",
            "Print\u2026",
            "Print the sheet, with a box to tick at each step",
            icons,
            this::print);
  }

  void show(Optional<SheetText> now) {
    sheet = now;
    print.setEnabled(now.isPresent());
    copy.setEnabled(now.isPresent());
  }

  private ToolItem item(String id, String text, String tip, Icons icons, Runnable action) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setText(text);
    item.setImage(icons.get(id));
    item.setToolTipText(tip);
    item.setData(Ids.KEY, "bench." + id);
    item.addListener(SWT.Selection, e -> action.run());
    return item;
  }

  private void copy() {
    sheet.ifPresent(s -> CopiedText.put(bar.getDisplay(), s.table() + "\n" + s.page()));
  }

  /** Asks for a printer and prints the sheet; says so where there is no printer, or no sheet. */
  void print() {
    Shell shell = bar.getShell();
    if (sheet.isEmpty()) {
      MessageDialog.openInformation(
          shell, "Nothing to print", "There is no sheet; the page Weigh-Out says why.");
      return;
    }
    if (Printer.getPrinterList().length == 0) {
      MessageDialog.openInformation(
          shell, "No printer", "No printer is set up. The button Copy takes the sheet as text.");
      return;
    }
    PrinterData chosen = new PrintDialog(shell).open();
    if (chosen != null) {
      sheet.ifPresent(s -> SheetPrinter.print(shell, chosen, s.page()));
    }
  }
}
