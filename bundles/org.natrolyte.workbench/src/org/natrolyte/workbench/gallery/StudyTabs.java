// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.Words;

/** The studies that draw figures, one of them chosen. */
final class StudyTabs {
  private static final int MARK = 3;

  /** What a button says. */
  private record Tab(String studyId, String title) {}

  private final Composite area;
  private final Consumer<String> chosen;
  private final List<Button> buttons = new ArrayList<>();
  private List<Tab> tabs = List.of();

  /**
   * @param parent what it is put into
   * @param chosen hears of the id of the study that is turned to
   */
  StudyTabs(Composite parent, Consumer<String> chosen) {
    this.chosen = chosen;
    area = new Composite(parent, SWT.NONE);
    RowLayoutFactory.fillDefaults().wrap(true).spacing(4).applyTo(area);
  }

  Composite control() {
    return area;
  }

  /** Shows the studies, and which of them is looked at. */
  void show(List<StudyFigures> studies, String studyId) {
    List<Tab> now = studies.stream().map(s -> new Tab(s.studyId(), s.title())).toList();
    if (!now.equals(tabs)) {
      tabs = now;
      rebuild();
    }
    for (int i = 0; i < tabs.size(); i++) {
      buttons.get(i).setSelection(tabs.get(i).studyId().equals(studyId));
      buttons.get(i).redraw();
    }
  }

  /** Puts the keyboard onto the chosen study. */
  void setFocus() {
    buttons.stream().filter(Button::getSelection).findFirst().ifPresent(Control::setFocus);
  }

  private void rebuild() {
    area.setRedraw(false);
    try {
      buttons.forEach(Control::dispose);
      buttons.clear();
      tabs.forEach(this::add);
      area.requestLayout();
    } finally {
      area.setRedraw(true);
    }
  }

  private void add(Tab tab) {
    Button button = new Button(area, SWT.TOGGLE | SWT.FLAT);
    button.setText(Words.literal(tab.title()));
    Ids.name(button, "gallery.study." + tab.studyId(), "Figures: " + tab.title());
    button.addListener(SWT.Selection, e -> chosen.accept(tab.studyId()));
    button.addListener(SWT.Paint, StudyTabs::mark);
    button.addListener(
        SWT.KeyDown,
        e -> {
          if (e.keyCode == SWT.ARROW_RIGHT || e.keyCode == SWT.ARROW_LEFT) {
            step(button, e.keyCode == SWT.ARROW_RIGHT ? 1 : -1);
          }
        });
    buttons.add(button);
  }

  /** A line below the chosen one: the dark theme does not show which button is down. */
  private static void mark(Event event) {
    Button button = (Button) event.widget;
    if (button.getSelection()) {
      Point size = button.getSize();
      event.gc.setBackground(Palette.ACCENT.color());
      event.gc.fillRectangle(MARK, size.y - MARK, size.x - 2 * MARK, MARK);
    }
  }

  /** The arrow keys turn to the study beside. */
  private void step(Button from, int by) {
    int next = buttons.indexOf(from) + by;
    if (next >= 0 && next < buttons.size()) {
      buttons.get(next).setFocus();
      chosen.accept(tabs.get(next).studyId());
    }
  }
}
