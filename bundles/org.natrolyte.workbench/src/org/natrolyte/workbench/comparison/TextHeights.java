// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;

/**
 * How high texts of one font are when they are wrapped. The table of a large comparison has tens of
 * thousands of cells: most are short, and for those the widths of the characters, each measured
 * once, tell that nothing is wrapped. The others are broken into lines by the painter that paints
 * them, so that what is measured is what is seen.
 */
final class TextHeights {
  /** From here on characters may come from another font, whose lines are higher. */
  private static final char FIRST_SYMBOL = '\u2190';

  private static final int MOST_KEPT = 50_000;

  private static final String SYMBOLS = "X\u2605\u25B2\u25BC";

  private record Wrapped(String text, int width) {}

  private final Control control;
  private final Font font;
  private final CellTextPainter painter = new CellTextPainter();
  private final Map<Character, Integer> advances = new HashMap<>();
  private final Map<Wrapped, Integer> wrapped = new HashMap<>();
  private final int line;
  private final int moreForSymbols;

  /**
   * @param control on which the texts stand
   * @param font of the texts
   */
  TextHeights(Control control, Font font) {
    this.control = control;
    this.font = font;
    line = measured(gc -> gc.getFontMetrics().getHeight());
    moreForSymbols = Math.max(0, laidOut(SYMBOLS) - laidOut("X"));
  }

  /** The height of a text in a width, in px. */
  int of(String text, int width) {
    int lines = 1;
    int x = 0;
    boolean symbols = false;
    boolean fits = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines++;
        x = 0;
      } else {
        x += advances.computeIfAbsent(c, this::advance);
        symbols |= c >= FIRST_SYMBOL;
        fits &= x < width;
      }
    }
    return (fits ? lines : wrapped(text, width)) * line + (symbols ? moreForSymbols : 0);
  }

  private int wrapped(String text, int width) {
    if (wrapped.size() > MOST_KEPT) {
      wrapped.clear();
    }
    return wrapped.computeIfAbsent(
        new Wrapped(text, width), w -> measured(gc -> painter.lines(gc, w.text(), w.width())));
  }

  private int advance(char c) {
    return measured(gc -> gc.stringExtent(String.valueOf(c)).x);
  }

  private int measured(ToIntFunction<GC> what) {
    GC gc = new GC(control);
    try {
      gc.setFont(font);
      return what.applyAsInt(gc);
    } finally {
      gc.dispose();
    }
  }

  private int laidOut(String text) {
    TextLayout layout = new TextLayout(control.getDisplay());
    try {
      layout.setFont(font);
      layout.setText(text);
      return layout.getBounds().height;
    } finally {
      layout.dispose();
    }
  }
}
