// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.natrolyte.workbench.details.FindingItem;

/** What a study found first of all: values in as many rows as are needed, sentences a line each. */
final class HeadlineStrip {
  private static final int GAP = 8;

  private final Composite area;
  private final Composite row;
  private final Consumer<Object> selected;
  private final List<HeadlineChip> values = new ArrayList<>();
  private final List<HeadlineChip> sentences = new ArrayList<>();

  HeadlineStrip(Composite parent, Consumer<Object> selected) {
    this.selected = selected;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(area);
    row = new Composite(area, SWT.NONE);
    RowLayoutFactory.fillDefaults().wrap(true).spacing(GAP).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
  }

  Composite control() {
    return area;
  }

  boolean isEmpty() {
    return values.isEmpty() && sentences.isEmpty();
  }

  /** Shows findings, grey when they belong to an older text. */
  void show(Headlines headlines, boolean old) {
    boolean changed = show(values, headlines.values(), old, row, false);
    changed |= show(sentences, headlines.sentences(), old, area, true);
    if (changed) {
      area.layout(true, true);
    }
  }

  private boolean show(
      List<HeadlineChip> chips, List<FindingItem> items, boolean old, Composite in, boolean line) {
    boolean changed = chips.size() != items.size();
    while (chips.size() > items.size()) {
      chips.removeLast().dispose();
    }
    while (chips.size() < items.size()) {
      String id = (line ? "gallery.sentence." : "gallery.headline.") + chips.size();
      chips.add(new HeadlineChip(in, id, line, selected));
    }
    for (int i = 0; i < items.size(); i++) {
      changed |= chips.get(i).show(items.get(i), old);
    }
    return changed;
  }
}
