// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.workbench.details.FindingItem;
import org.natrolyte.workbench.details.FindingText;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;

/** A finding, its name above its value, or before it in one line; a click, or Enter, selects it. */
final class HeadlineChip {
  private static final int MARGIN = 8;
  private static final int MOST_WIDTH = 340;
  private static final int ROUND = 6;

  private final Canvas canvas;
  private final Font bold;
  private final Consumer<Object> selected;
  private final boolean line;
  private FindingItem item;
  private boolean old;
  private boolean hovered;

  /**
   * @param parent what it is put into, rows of chips or a column of lines
   * @param id of the control
   * @param line whether it is one line as long as there is room
   * @param selected hears of the finding
   */
  HeadlineChip(Composite parent, String id, boolean line, Consumer<Object> selected) {
    this.line = line;
    this.selected = selected;
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
    canvas.setData(Ids.KEY, id);
    speak();
    bold = new Fonts(canvas).bold();
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.MouseEnter, e -> hover(true));
    canvas.addListener(SWT.MouseExit, e -> hover(false));
    canvas.addListener(SWT.MouseDown, e -> select());
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.Traverse, e -> e.doit = true);
    canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
    canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
    Palette.follow(canvas, canvas::redraw);
  }

  /** A screen reader takes it for a button that says the finding. */
  private void speak() {
    canvas
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = (String) canvas.getData(Ids.SPOKEN);
              }
            });
    canvas
        .getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
              }
            });
  }

  void dispose() {
    canvas.dispose();
  }

  /** Shows a finding, grey when it belongs to an older text; false when nothing has changed. */
  boolean show(FindingItem now, boolean isOld) {
    if (now.equals(item) && isOld == old) {
      return false;
    }
    item = now;
    old = isOld;
    String spoken = name(now.finding()) + ": " + value(now.finding());
    canvas.setData(Ids.SPOKEN, spoken);
    canvas.setToolTipText(spoken + "\n" + now.finding().property().definition());
    size();
    canvas.redraw();
    return true;
  }

  private void size() {
    GC gc = new GC(canvas);
    try {
      int height = gc.getFontMetrics().getHeight();
      if (line) {
        GridDataFactory.fillDefaults().grab(true, false).hint(100, height + MARGIN).applyTo(canvas);
        return;
      }
      int label = gc.textExtent(name(item.finding())).x;
      gc.setFont(bold);
      int width = Math.max(label, gc.textExtent(value(item.finding())).x) + 2 * MARGIN;
      canvas.setLayoutData(new RowData(Math.min(width, MOST_WIDTH), 2 * height + MARGIN + 2));
    } finally {
      gc.dispose();
    }
  }

  private static String name(Finding finding) {
    return finding.property().label(finding.subject());
  }

  private static String value(Finding finding) {
    return (FindingText.value(finding) + " " + FindingText.unit(finding)).strip();
  }

  private void paint(Event event) {
    if (item == null) {
      return;
    }
    GC gc = event.gc;
    Rectangle area = canvas.getClientArea();
    gc.setAntialias(SWT.ON);
    gc.setBackground((hovered ? Palette.SELECTION : Palette.BAND).color());
    gc.fillRoundRectangle(0, 0, area.width, area.height, ROUND, ROUND);
    if (canvas.isFocusControl()) {
      gc.setForeground(Palette.ACCENT.color());
      gc.setLineWidth(2);
      gc.drawRoundRectangle(1, 1, area.width - 2, area.height - 2, ROUND, ROUND);
    }
    Point at = new Point(MARGIN, MARGIN / 2);
    String name = cut(gc, name(item.finding()), area.width - 2 * MARGIN);
    gc.setForeground(Palette.MUTED.color());
    gc.drawText(name, at.x, at.y, true);
    if (line) {
      at.x += gc.textExtent(name).x + 2 * MARGIN;
    } else {
      at.y += gc.getFontMetrics().getHeight() + 1;
      gc.setFont(bold);
    }
    gc.setForeground((old ? Palette.MUTED : Palette.TEXT).color());
    gc.drawText(cut(gc, value(item.finding()), area.width - MARGIN - at.x), at.x, at.y, true);
  }

  private static String cut(GC gc, String text, int room) {
    String cut = text;
    Point size = gc.textExtent(cut);
    while (size.x > room && cut.length() > 2) {
      // most of what is too much at once, for a sentence may be ten times too long
      int keep = Math.min(cut.length() - 2, cut.length() * room / size.x + 1);
      cut = cut.substring(0, Math.max(1, keep)).stripTrailing() + "\u2026";
      size = gc.textExtent(cut);
    }
    return cut;
  }

  private void hover(boolean now) {
    hovered = now;
    canvas.redraw();
  }

  private void select() {
    canvas.setFocus();
    selected.accept(item);
  }

  private void key(Event event) {
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' ') {
      select();
    }
  }
}
