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
  private final LaterPage<FindingsPage> findings;
  private final LaterPage<WeighOutPage> weighOut;
  private final LaterPage<ComparisonPage> comparison;

  DocumentPages(Composite parent, OpenDocument open, Consumer<Object> selected, Adder adder) {
    recipes = new RecipesPage(parent, open, selected);
    adder.add(recipes.control(), "Recipes", "document");
    findings = new LaterPage<>(parent, in -> new FindingsPage(in, open, selected));
    adder.add(findings.control(), "Findings", "details");
    weighOut = new LaterPage<>(parent, in -> new WeighOutPage(in, open));
    adder.add(weighOut.control(), "Weigh-Out", "balance");
    comparison = new LaterPage<>(parent, in -> new ComparisonPage(in, open, selected));
    adder.add(comparison.control(), "Comparison", "comparison");
  }

  /** Shows what can be seen; other pages are brought up to date when they are turned to. */
  void show(int page) {
    switch (page(page)) {
      case RECIPES -> recipes.show();
      case FINDINGS -> findings.get().show();
      case WEIGH_OUT -> weighOut.get().show();
      case COMPARISON -> comparison.get().show();
    }
  }

  void setFocus(int page) {
    switch (page(page)) {
      case RECIPES -> recipes.setFocus();
      case FINDINGS -> findings.get().setFocus();
      case WEIGH_OUT -> weighOut.get().setFocus();
      case COMPARISON -> comparison.get().setFocus();
    }
  }

  /** The page of the comparison. */
  ComparisonPage comparison() {
    return comparison.get();
  }

  /** Takes over what is still being typed into a field, before a save. */
  void commit() {
    recipes.commit();
  }

  private static Page page(int index) {
    return Page.values()[Math.max(0, index)];
  }
}
