// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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

  /** The page of the comparison. */
  ComparisonPage comparison() {
    return comparison;
  }

  /** Takes over what is still being typed into a field, before a save. */
  void commit() {
    recipes.commit();
  }

  private static Page page(int index) {
    return Page.values()[Math.max(0, index)];
  }
}
