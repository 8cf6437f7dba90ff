// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.help.HelpPlace;
import org.natrolyte.workbench.theme.Ids;

/** All that was found about the recipe looked at, with the figures of its studies. */
final class FindingsPage {
  private static final int NARROW = 820;
  private static final int[] BESIDE = {56, 44};
  private static final int[] ABOVE = {52, 48};
  private static final NothingYet UNWRITTEN =
      new NothingYet(
          "Nothing found yet",
          "Write a recipe on the page Recipes; what each study finds about it stands here.");

  private final OpenDocument open;
  private final Composite full;
  private final StackLayout stack = new StackLayout();
  private final Composite area;
  private final RecipeChooser chooser;
  private final Text filter;
  private final TurningSash sash;
  private final FindingsPart findings;
  private final FiguresPart figures;
  private final EmptyState empty;

  FindingsPage(Composite parent, OpenDocument open, Consumer<Object> selected) {
    this.open = open;
    full = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(full);
    chooser = new RecipeChooser(full, "findings.recipe", open);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(chooser.control());
    filter = new Text(full, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
    Ids.name(filter, "findings.filter", "Filter findings by property, ingredient or study");
    filter.setMessage("filter findings");
    GridDataFactory.fillDefaults().hint(170, SWT.DEFAULT).applyTo(filter);
    area = new Composite(full, SWT.NONE);
    area.setLayout(stack);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(300, 200).applyTo(area);
    sash = new TurningSash(area, NARROW, BESIDE, ABOVE);
    findings = new FindingsPart(sash.control(), selected);
    figures = new FiguresPart(sash.control(), selected);
    HelpPlace.set(full, "findings");
    // the figures have come last
    HelpPlace.set(List.of(sash.control().getChildren()).getLast(), "figures");
    sash.fill();
    filter.addListener(SWT.Modify, e -> findings.filter(filter.getText()));
    empty =
        new EmptyState(area, "empty.findings", UNWRITTEN.title(), UNWRITTEN.advice(), List.of());
  }

  Composite control() {
    return full;
  }

  /** How the page is divided into findings and figures. */
  TurningSash sash() {
    return sash;
  }

  void setFocus() {
    if (filter.isEnabled()) {
      filter.setFocus();
    } else {
      chooser.setFocus();
    }
  }

  void show() {
    Optional<RecipeState> state = open.lookedAt();
    boolean any = state.flatMap(RecipeState::result).isPresent();
    Composite top = any ? sash.control() : empty.control();
    if (stack.topControl != top) {
      stack.topControl = top;
      area.layout();
    }
    chooser.show();
    filter.setEnabled(any);
    if (any) {
      findings.show(state.orElseThrow());
      figures.show(state.orElseThrow());
    } else {
      empty.say(NothingYet.of(state, UNWRITTEN));
    }
  }
}
