// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.Network;
import org.natrolyte.workbench.figure.PageWheel;
import org.natrolyte.workbench.theme.Ids;

/**
 * Which part of a reaction network is shown: the paths to one product, or all of it. It opens at
 * those to the product with the largest share. Takes no room beside other figures.
 */
final class PathsChoice {
  private static final String ALL = "All reactions";

  private final Composite area;
  private final Combo combo;
  private List<Network.Node> ends = List.of();
  private Figure figure;

  /**
   * @param parent what it is put into
   * @param id of the combo box
   * @param margin left and right of it, in px
   * @param changed called when other paths have been chosen
   */
  PathsChoice(Composite parent, String id, int margin, Runnable changed) {
    area = new Composite(parent, SWT.NONE);
    FillLayout layout = new FillLayout();
    layout.marginWidth = margin;
    area.setLayout(layout);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(120, SWT.DEFAULT)
        .exclude(true)
        .applyTo(area);
    area.setVisible(false);
    combo = Ids.name(new Combo(area, SWT.READ_ONLY), id, "Paths to a product");
    combo.addListener(SWT.Selection, e -> changed.run());
    // who scrolls over it on the way down wants no other paths
    combo.addListener(SWT.MouseVerticalWheel, e -> PageWheel.scroll(combo, e));
  }

  /** How much room it takes above the figure, in px. */
  int height() {
    return area.getVisible() ? area.computeSize(SWT.DEFAULT, SWT.DEFAULT).y : 0;
  }

  /** What is drawn of a figure. */
  Figure shown(Figure now) {
    if (!now.equals(figure)) {
      turnTo(now);
    }
    int index = combo.getSelectionIndex();
    return now instanceof Network network && index > 0 && index <= ends.size()
        ? network.pathsTo(ends.get(index - 1).id())
        : now;
  }

  private void turnTo(Figure now) {
    String before = figure instanceof Network ? combo.getText() : "";
    figure = now;
    ends = now instanceof Network network ? network.ends() : List.of();
    combo.removeAll();
    combo.add(ALL);
    ends.forEach(n -> combo.add("Paths to " + n.label()));
    int same = combo.indexOf(before);
    combo.select(same >= 0 && now instanceof Network ? same : Math.min(1, ends.size()));
    boolean any = !ends.isEmpty();
    ((GridData) area.getLayoutData()).exclude = !any;
    area.setVisible(any);
    area.getParent().layout();
  }

  /** Turns to the paths to a product; false where a node is none, or is shown already. */
  boolean turnTo(String nodeId) {
    List<String> ids = ends.stream().map(Network.Node::id).toList();
    int index = ids.indexOf(nodeId) + 1;
    if (index == 0 || index == combo.getSelectionIndex()) {
      return false;
    }
    combo.select(index);
    return true;
  }
}
