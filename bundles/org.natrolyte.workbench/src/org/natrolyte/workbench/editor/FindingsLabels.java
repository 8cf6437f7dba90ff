// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Tree;
import org.natrolyte.workbench.details.FindingItem;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Palette;

/** How the rows of the findings look. */
final class FindingsLabels {
  /** Where the state of a study stands: beside its title, which it would push out of its column. */
  private static final int STATE = 1;

  private final Font bold;
  private Set<FindingItem> old = Set.of();

  FindingsLabels(Tree tree) {
    bold = new Fonts(tree).bold();
  }

  /** Which findings belong to an older text. */
  void show(List<FindingGroup> groups) {
    old =
        groups.stream()
            .filter(FindingGroup::old)
            .flatMap(g -> g.items().stream())
            .collect(Collectors.toSet());
  }

  /**
   * The labels of a column.
   *
   * @param index of the column, from 0
   * @param text of a finding in it
   */
  CellLabelProvider column(int index, Function<FindingItem, String> text) {
    return new Column(index, text);
  }

  private final class Column extends ColumnLabelProvider {
    private final int index;
    private final Function<FindingItem, String> text;

    Column(int index, Function<FindingItem, String> text) {
      this.index = index;
      this.text = text;
    }

    @Override
    public String getText(Object element) {
      if (element instanceof FindingGroup group) {
        return switch (index) {
          case 0 -> group.title();
          case STATE -> group.note();
          default -> "";
        };
      }
      return text.apply((FindingItem) element);
    }

    @Override
    public String getToolTipText(Object element) {
      if (element instanceof FindingGroup group) {
        return group.note().isEmpty() ? null : group.note();
      }
      return index == 0
          ? getText(element) + "\n" + ((FindingItem) element).finding().property().definition()
          : blankToNull(getText(element));
    }

    @Override
    public Font getFont(Object element) {
      return element instanceof FindingGroup ? bold : null;
    }

    @Override
    public Color getForeground(Object element) {
      if (element instanceof FindingGroup group ? group.old() : old.contains(element)) {
        return Palette.MUTED.color();
      }
      if (element instanceof FindingItem item && item.finding().isFailed()) {
        return Palette.ERROR.color();
      }
      return element instanceof FindingItem item && !item.finding().isKnown()
          ? Palette.MUTED.color()
          : null;
    }
  }

  private static String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
