// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * The studies that can draw figures, one of them chosen. None comes or goes while a recipe is
 * computed, so that what is under the pointer stays there.
 */
final class StudyTabs {
  private final Composite area;
  private final Consumer<String> chosen;
  private List<StudyTab> tabs = List.of();

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
    boolean same =
        studies.size() == tabs.size()
            && IntStream.range(0, tabs.size()).allMatch(i -> tabs.get(i).isOf(studies.get(i)));
    if (!same) {
      rebuild(studies);
    }
    for (int i = 0; i < tabs.size(); i++) {
      tabs.get(i).show(studies.get(i), studies.get(i).studyId().equals(studyId));
    }
  }

  /** Puts the keyboard onto the chosen study. */
  void setFocus() {
    tabs.stream().filter(StudyTab::isChosen).findFirst().ifPresent(StudyTab::setFocus);
  }

  private void rebuild(List<StudyFigures> studies) {
    area.setRedraw(false);
    try {
      boolean focus = tabs.stream().anyMatch(StudyTab::hasFocus);
      tabs.forEach(StudyTab::dispose);
      tabs = studies.stream().map(s -> new StudyTab(area, s, chosen, this::step)).toList();
      area.requestLayout();
      if (focus && !tabs.isEmpty()) {
        tabs.getFirst().setFocus();
      }
    } finally {
      area.setRedraw(true);
    }
  }

  /** The arrow keys turn to the study beside, Home and End to the first and the last. */
  private void step(StudyTab from, int by) {
    int next = Math.clamp((long) tabs.indexOf(from) + by, 0, tabs.size() - 1);
    if (tabs.get(next) != from) {
      tabs.get(next).setFocus();
      tabs.get(next).choose();
    }
  }
}
