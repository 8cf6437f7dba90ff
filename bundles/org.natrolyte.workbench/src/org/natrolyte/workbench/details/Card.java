// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.details;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;

/** Shows a card: text that can be selected and copied, laid out as headings and rows. */
final class Card {
  private static final int LEAST_LABEL_WIDTH = 90;
  private static final int MOST_LABEL_WIDTH = 146;
  private static final int GAP = 12;

  private final StyledText widget;
  private final Font title;
  private final Font bold;
  private CardText shown = new CardText();
  private int labelWidth = LEAST_LABEL_WIDTH;

  Card(Composite parent) {
    widget = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    Ids.name(widget, "details.card", "Details of the selection");
    widget.setAlwaysShowScrollBars(false);
    widget.setCaret(null);
    widget.setData("org.eclipse.e4.ui.css.id", "natrolyte-card");
    widget.setMargins(14, 12, 14, 12);
    widget.setKeyBinding(SWT.MOD1 | 'A', ST.SELECT_ALL);
    Fonts fonts = new Fonts(widget);
    title = fonts.heading(4);
    bold = fonts.bold();
    Palette.follow(widget, this::style);
  }

  StyledText control() {
    return widget;
  }

  void show(CardText card) {
    boolean same = card.text().equals(shown.text());
    shown = card;
    if (!same) {
      widget.setText(card.text());
      labelWidth = labelWidth(card);
      widget.setTabStops(new int[] {labelWidth});
    }
    style();
    if (!same) {
      widget.setTopPixel(0);
    }
  }

  /** Room for the longest label, so that the values stand in one line below each other. */
  private int labelWidth(CardText card) {
    GC gc = new GC(widget);
    try {
      return card.lines().stream()
          .filter(l -> l.style() == CardText.Style.ROW)
          .map(l -> card.text().substring(l.start(), l.start() + l.length()))
          .mapToInt(row -> gc.textExtent(row.substring(0, row.indexOf('\t'))).x + GAP)
          .reduce(LEAST_LABEL_WIDTH, (a, b) -> Math.clamp(b, a, MOST_LABEL_WIDTH));
    } finally {
      gc.dispose();
    }
  }

  private void style() {
    widget.setBackground(Palette.PAPER.color());
    widget.setForeground(Palette.TEXT.color());
    widget.setStyleRange(null);
    shown.lines().forEach(this::style);
    for (CardText.Piece piece : shown.pieces()) {
      StyleRange range = new StyleRange();
      range.start = piece.start();
      range.length = piece.length();
      range.foreground = piece.color().color();
      range.font = piece.bold() ? bold : null;
      range.strikeout = piece.struck();
      widget.setStyleRange(range);
    }
  }

  private void style(CardText.Line line) {
    switch (line.style()) {
      case TITLE -> style(line, title, Palette.TEXT, 0);
      case SUBTITLE -> style(line, null, Palette.MUTED, 2);
      case SECTION -> style(line, bold, Palette.ACCENT, 14);
      case WARNING -> style(line, null, Palette.WARNING, 6);
      case NOTE -> {
        style(line, null, Palette.MUTED, 0);
        widget.setLineIndent(line.number(), 1, labelWidth);
        widget.setLineWrapIndent(line.number(), 1, labelWidth);
      }
      case ROW -> {
        widget.setLineWrapIndent(line.number(), 1, labelWidth);
        widget.setLineVerticalIndent(line.number(), 4);
      }
    }
  }

  private void style(CardText.Line line, Font font, Palette color, int above) {
    StyleRange range = new StyleRange();
    range.start = line.start();
    range.length = line.length();
    range.font = font;
    range.foreground = color.color();
    if (line.length() > 0) {
      widget.setStyleRange(range);
    }
    widget.setLineVerticalIndent(line.number(), above);
  }
}
