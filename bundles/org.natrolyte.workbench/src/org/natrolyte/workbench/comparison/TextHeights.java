// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;

/**
 * How high texts of one font are when they are wrapped. The table of a large comparison has tens of
 * thousands of cells: most are short, and for those the widths of the characters, each measured
 * once, tell that nothing is wrapped.
 */
final class TextHeights {
  /** From here on characters may come from another font, whose lines are higher. */
  private static final char FIRST_SYMBOL = '\u2190';

  private static final int MOST_KEPT = 50_000;

  private static final String SYMBOLS = "X\u2605\u25B2\u25BC";

  private record Wrapped(String text, int width) {}

  private final Control control;
  private final Font font;
  private final Map<Character, Integer> advances = new HashMap<>();
  private final Map<Wrapped, Integer> wrapped = new HashMap<>();
  private final int line;
  private final int symbolLine;

  /**
   * @param control on which the texts stand
   * @param font of the texts
   */
  TextHeights(Control control, Font font) {
    this.control = control;
    this.font = font;
    line = measured("X", Integer.MAX_VALUE);
    symbolLine = measured(SYMBOLS, Integer.MAX_VALUE);
  }

  /** The height of a text in a width, in px. */
  int of(String text, int width) {
    int height = 0;
    int x = 0;
    int lineHeight = line;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        height += lineHeight;
        x = 0;
        lineHeight = line;
      } else {
        x += advances.computeIfAbsent(c, this::advance);
        lineHeight = c < FIRST_SYMBOL ? lineHeight : symbolLine;
        if (x > width) {
          return wrapped(text, width);
        }
      }
    }
    return height + lineHeight;
  }

  private int wrapped(String text, int width) {
    if (wrapped.size() > MOST_KEPT) {
      wrapped.clear();
    }
    return wrapped.computeIfAbsent(new Wrapped(text, width), w -> measured(w.text(), w.width()));
  }

  private int advance(char c) {
    GC gc = new GC(control);
    try {
      gc.setFont(font);
      return gc.stringExtent(String.valueOf(c)).x;
    } finally {
      gc.dispose();
    }
  }

  private int measured(String text, int width) {
    TextLayout layout = new TextLayout(control.getDisplay());
    try {
      layout.setFont(font);
      layout.setText(text);
      if (width != Integer.MAX_VALUE) {
        layout.setWidth(width);
      }
      return layout.getBounds().height;
    } finally {
      layout.dispose();
    }
  }
}
