// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.Words;

/** The button of a study, muted while there is nothing drawn to turn to. */
final class StudyTab {
  private static final int MARK = 3;
  private static final int FRAME = 2;
  private static final int ALL = 10_000;

  private final String studyId;
  private final String title;
  private final Button button;
  private final Consumer<String> chosen;
  private final ObjIntConsumer<StudyTab> step;
  private String lacking = "";

  /**
   * @param parent what it is put into
   * @param study what it turns to
   * @param chosen hears of the id of the study
   * @param step turns to the study that is so many places further
   */
  StudyTab(
      Composite parent,
      StudyFigures study,
      Consumer<String> chosen,
      ObjIntConsumer<StudyTab> step) {
    studyId = study.studyId();
    title = study.title();
    this.chosen = chosen;
    this.step = step;
    button = new Button(parent, SWT.TOGGLE | SWT.FLAT);
    button.setText(Words.literal(title));
    Ids.name(button, "gallery.study." + studyId, "Figures: " + title);
    button.getAccessible().addAccessibleListener(new Lacking());
    button.addListener(SWT.Selection, e -> choose());
    button.addListener(SWT.Paint, this::paint);
    button.addListener(SWT.FocusIn, e -> button.redraw());
    button.addListener(SWT.FocusOut, e -> button.redraw());
    button.addListener(SWT.Traverse, StudyTab::keepArrows);
    button.addListener(SWT.KeyDown, this::key);
    Palette.follow(button, this::colour);
  }

  void dispose() {
    button.dispose();
  }

  /** Whether it can go on with a study. */
  boolean isOf(StudyFigures study) {
    return study.studyId().equals(studyId) && study.title().equals(title);
  }

  /** Shows how far the study is, and whether it is the one that is looked at. */
  void show(StudyFigures study, boolean isChosen) {
    if (!study.lacking().equals(lacking)) {
      lacking = study.lacking();
      button.setToolTipText(lacking.isEmpty() ? null : Words.literal(title + ": " + lacking));
      colour();
    }
    button.setSelection(isChosen);
    button.redraw();
  }

  boolean isChosen() {
    return button.getSelection();
  }

  boolean hasFocus() {
    return button.isFocusControl();
  }

  void setFocus() {
    button.setFocus();
  }

  /** Turns to the study. */
  void choose() {
    chosen.accept(studyId);
  }

  private void colour() {
    button.setForeground((lacking.isEmpty() ? Palette.TEXT : Palette.MUTED).color());
  }

  /** A frame around the one with the keyboard, a line below the chosen one: themes show neither. */
  private void paint(Event event) {
    GC gc = event.gc;
    Point size = button.getSize();
    if (button.getSelection()) {
      gc.setBackground(Palette.ACCENT.color());
      gc.fillRectangle(MARK, size.y - MARK, size.x - 2 * MARK, MARK);
    }
    if (button.isFocusControl()) {
      gc.setForeground(Palette.ACCENT.color());
      gc.setLineWidth(FRAME);
      gc.drawRectangle(FRAME / 2, FRAME / 2, size.x - FRAME, size.y - FRAME);
    }
  }

  /** The arrows are keys of the buttons, and not a way out of them. */
  private static void keepArrows(Event event) {
    if (event.detail == SWT.TRAVERSE_ARROW_NEXT || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS) {
      event.doit = false;
    }
  }

  private void key(Event event) {
    int by =
        switch (event.keyCode) {
          case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> 1;
          case SWT.ARROW_LEFT, SWT.ARROW_UP -> -1;
          case SWT.HOME -> -ALL;
          case SWT.END -> ALL;
          default -> 0;
        };
    if (by != 0) {
      event.doit = false;
      step.accept(this, by);
    }
  }

  /** A screen reader says what the colour says. */
  private final class Lacking extends AccessibleAdapter {
    @Override
    public void getDescription(AccessibleEvent event) {
      event.result = lacking.isEmpty() ? null : lacking;
    }
  }
}
