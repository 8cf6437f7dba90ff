// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.document.RecipeEdits;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.help.HelpPlace;
import org.natrolyte.workbench.ingredients.IngredientsPart;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.ScrolledPage;

/**
 * The first page of a document: the list of recipes, and the one looked at with all about it. Where
 * the page is narrow the list stands above; where it is low it shows fewer ingredients at once.
 */
final class RecipesPage {
  private static final int NARROW = 600;
  private static final int LEAST_WIDTH = 340;

  /** What the page needs beside the rows of its ingredients, in px. */
  private static final int OTHER_HEIGHT = 400;

  private static final int[] BESIDE = {32, 68};
  private static final int[] ABOVE = {30, 70};

  private final OpenDocument open;
  private final TurningSash sash;
  private final RecipeListPart list;
  private final Composite right;
  private final StackLayout stack = new StackLayout();
  private final ScrolledPage scrolled;
  private final Composite recipe;
  private final EmptyState empty;
  private final RecipeHeader header;
  private final AssumptionsPart assumptions;
  private final IngredientsPart ingredients;
  private final FindingsPart findings;

  RecipesPage(Composite parent, OpenDocument open, Consumer<Object> selected) {
    this.open = open;
    sash = new TurningSash(parent, NARROW, BESIDE, ABOVE);
    list = new RecipeListPart(sash.control(), open);
    right = new Composite(sash.control(), SWT.NONE);
    right.setLayout(stack);
    scrolled = new ScrolledPage(right, LEAST_WIDTH);
    recipe = scrolled.page();
    GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 8).applyTo(recipe);
    header = new RecipeHeader(recipe, open);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
    ingredients = new IngredientsPart(recipe, open, selected);
    assumptions = new AssumptionsPart(recipe);
    heading("Findings");
    findings = new FindingsPart(recipe, selected);
    GridDataFactory.fillDefaults().grab(true, true).hint(300, 140).applyTo(findings.control());
    RecipeEdits edits = new RecipeEdits(open);
    empty =
        new EmptyState(
            right,
            "empty.recipe",
            "No recipe yet",
            "Add one with the button above the list and write it the way a paper prints it,"
                + " or start from one of these:",
            EmptyState.recipes(edits::add));
    HelpPlace.set(sash.control(), "recipes");
    HelpPlace.set(ingredients.control(), "formulation");
    HelpPlace.set(findings.control(), "findings");
    sash.fill();
    scrolled
        .control()
        .addListener(
            SWT.Resize,
            e -> ingredients.fitInto(scrolled.control().getClientArea().height - OTHER_HEIGHT));
  }

  Control control() {
    return sash.control();
  }

  /** How the page is divided. */
  TurningSash sash() {
    return sash;
  }

  /** Shows everything anew. */
  void show() {
    list.show();
    int selected = open.selected();
    boolean any = selected >= 0 && selected < open.states().size();
    if (any) {
      RecipeState state = open.states().get(selected);
      header.show(state);
      assumptions.show(state);
      ingredients.show(state);
      findings.show(state);
      scrolled.fitSoon();
    }
    Composite top = any ? scrolled.control() : empty.control();
    if (stack.topControl != top) {
      stack.topControl = top;
      right.layout();
    }
  }

  void commit() {
    if (open.selected() >= 0) {
      header.commit();
    }
  }

  void setFocus() {
    if (open.selected() >= 0) {
      header.setFocus();
    } else {
      list.control().setFocus();
    }
  }

  private void heading(String text) {
    Label label = new Label(recipe, SWT.NONE);
    label.setText(text);
    label.setFont(new Fonts(recipe).bold());
    GridDataFactory.fillDefaults().indent(0, 4).applyTo(label);
  }
}
