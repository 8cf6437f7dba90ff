// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.help;

import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;

/** Shows a page of the guide: text that can be selected, with links for mouse and keyboard. */
final class HelpPaper {
  private static final int INDENT = 22;

  private final StyledText widget;
  private final Font title;
  private final Font bold;
  private HelpText shown = HelpText.read("");

  /**
   * @param follow what is done with the target of a link
   */
  HelpPaper(Composite parent, Consumer<String> follow) {
    widget = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    Ids.name(widget, "help.page", "Guide");
    widget.setAlwaysShowScrollBars(false);
    widget.setMargins(16, 14, 16, 14);
    widget.setTabStops(new int[] {INDENT});
    widget.setData("org.eclipse.e4.ui.css.id", "natrolyte-card");
    Fonts fonts = new Fonts(widget);
    title = fonts.heading(4);
    bold = fonts.bold();
    widget.addListener(
        SWT.MouseUp,
        e -> {
          String link = shown.linkAt(widget.getOffsetAtPoint(new Point(e.x, e.y)));
          if (!link.isEmpty() && widget.getSelectionCount() == 0) {
            follow.accept(link);
          }
        });
    widget.addListener(
        SWT.KeyDown,
        e -> {
          String link = shown.linkAt(widget.getCaretOffset());
          if ((e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) && !link.isEmpty()) {
            follow.accept(link);
          }
        });
    Palette.follow(widget, this::style);
  }

  StyledText control() {
    return widget;
  }

  void show(HelpText page) {
    shown = page;
    widget.setText(page.text());
    style();
    widget.setTopPixel(0);
    widget.setSelection(0);
  }

  private void style() {
    widget.setBackground(Palette.PAPER.color());
    widget.setForeground(Palette.TEXT.color());
    widget.setStyleRange(null);
    shown.lines().forEach(this::style);
    for (HelpText.Span span : shown.spans()) {
      StyleRange range = new StyleRange();
      range.start = span.start();
      range.length = span.length();
      switch (span.look()) {
        case BOLD -> range.font = bold;
        case NAME -> range.fontStyle = SWT.ITALIC;
        case CODE -> {
          range.font = JFaceResources.getTextFont();
          range.foreground = Palette.ACCENT.color();
        }
        case LINK -> {
          range.underline = true;
          range.underlineStyle = SWT.UNDERLINE_LINK;
          range.foreground = Palette.ACCENT.color();
        }
      }
      widget.setStyleRange(range);
    }
  }

  private void style(HelpText.Line line) {
    int number = widget.getLineAtOffset(line.start());
    switch (line.kind()) {
      case TITLE -> head(line, number, title, Palette.TEXT, 0);
      case SECTION -> head(line, number, bold, Palette.ACCENT, 14);
      case PARAGRAPH -> widget.setLineVerticalIndent(number, 8);
      case ITEM -> {
        widget.setLineVerticalIndent(number, 5);
        widget.setLineWrapIndent(number, 1, INDENT);
      }
    }
  }

  private void head(HelpText.Line line, int number, Font font, Palette color, int above) {
    StyleRange range = new StyleRange();
    range.start = line.start();
    range.length = line.length();
    range.font = font;
    range.foreground = color.color();
    widget.setStyleRange(range);
    widget.setLineVerticalIndent(number, above);
  }
}
