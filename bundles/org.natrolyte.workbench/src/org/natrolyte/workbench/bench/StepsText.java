// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.bench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.natrolyte.model.bench.BenchSheet;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;

/** The steps of a batch, with the warnings in front. */
final class StepsText {
  private static final int INDENT = 26;

  private final StyledText widget;
  private int warnings;

  StepsText(Composite parent) {
    widget =
        new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
    Ids.name(widget, "bench.steps", "Steps at the bench");
    widget.setData("org.eclipse.e4.ui.css.id", "natrolyte-card");
    widget.setAlwaysShowScrollBars(false);
    widget.setMargins(12, 10, 12, 10);
    widget.setLineSpacing(4);
    widget.setTabStops(new int[] {INDENT});
    widget.setKeyBinding(SWT.MOD1 | 'A', ST.SELECT_ALL);
    widget.addListener(SWT.Traverse, e -> e.doit = true);
    Palette.follow(widget, this::style);
  }

  StyledText control() {
    return widget;
  }

  void show(BenchSheet sheet) {
    StringBuilder text = new StringBuilder();
    sheet.warnings().forEach(w -> text.append("\u26A0\t").append(w).append('\n'));
    warnings = text.length();
    for (int i = 0; i < sheet.steps().size(); i++) {
      text.append(i + 1).append(".\t").append(sheet.steps().get(i)).append('\n');
    }
    if (!text.toString().equals(widget.getText())) {
      widget.setText(text.toString());
    }
    style();
  }

  void clear() {
    warnings = 0;
    widget.setText("");
  }

  private void style() {
    widget.setBackground(Palette.PAPER.color());
    widget.setForeground(Palette.TEXT.color());
    widget.setStyleRange(null);
    if (warnings > 0 && warnings <= widget.getCharCount()) {
      StyleRange range = new StyleRange();
      range.start = 0;
      range.length = warnings;
      range.foreground = Palette.WARNING.color();
      widget.setStyleRange(range);
    }
    widget.setLineWrapIndent(0, widget.getLineCount(), INDENT);
  }
}
