// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ide.IGotoMarker;
import org.natrolyte.workbench.bench.WeighOutPage;
import org.natrolyte.workbench.comparison.ComparisonPage;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.editor.RecipeDocumentEditor.Page;

/** The pages of a document. */
final class DocumentPages {
  /** Puts a page into the editor. */
  @FunctionalInterface
  interface Adder {
    void add(Control control, String title, String picture);
  }

  private static final String RECIPES = "recipes";
  private static final String FINDINGS = "findings";

  private final RecipesPage recipes;
  private final FindingsPage findings;
  private final WeighOutPage weighOut;
  private final ComparisonPage comparison;

  DocumentPages(Composite parent, OpenDocument open, Consumer<Object> selected, Adder adder) {
    recipes = new RecipesPage(parent, open, selected);
    adder.add(recipes.control(), "Recipes", "document");
    findings = new FindingsPage(parent, open, selected);
    adder.add(findings.control(), "Findings", "details");
    weighOut = new WeighOutPage(parent, open);
    adder.add(weighOut.control(), "Weigh-Out", "balance");
    comparison = new ComparisonPage(parent, open, selected);
    adder.add(comparison.control(), "Comparison", "comparison");
  }

  /** Shows what can be seen; other pages are brought up to date when they are turned to. */
  void show(int page) {
    switch (page(page)) {
      case RECIPES -> recipes.show();
      case FINDINGS -> findings.show();
      case WEIGH_OUT -> weighOut.show();
      case COMPARISON -> comparison.show();
    }
  }

  void setFocus(int page) {
    switch (page(page)) {
      case RECIPES -> recipes.setFocus();
      case FINDINGS -> findings.setFocus();
      case WEIGH_OUT -> weighOut.setFocus();
      case COMPARISON -> comparison.setFocus();
    }
  }

  /** What is in front, to be kept for the next start. */
  EditorMemory memory(int page, int recipe) {
    return new EditorMemory(
        page, recipe, List.of(split(RECIPES, recipes.sash()), split(FINDINGS, findings.sash())));
  }

  private static EditorMemory.Split split(String name, TurningSash sash) {
    return new EditorMemory.Split(name, Arrays.stream(sash.split()).boxed().toList());
  }

  /** Divides the pages as they were. */
  void restore(EditorMemory memory) {
    memory.split(RECIPES, 2).ifPresent(recipes.sash()::split);
    memory.split(FINDINGS, 2).ifPresent(findings.sash()::split);
  }

  /** What the workbench asks the editor for; null where it is not ours. */
  Object adapter(Class<?> type, IntConsumer goTo) {
    if (type == ComparisonPage.class) {
      return comparison;
    }
    return type == IGotoMarker.class
        ? (IGotoMarker) marker -> goTo.accept(RecipeMarkers.recipe(marker))
        : null;
  }

  /** Takes over what is still being typed into a field, before a save. */
  void commit() {
    recipes.commit();
  }

  private static Page page(int index) {
    return Page.values()[Math.max(0, index)];
  }
}
