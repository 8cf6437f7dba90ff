// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.natrolyte.workbench.bench.WeighOutPage;
import org.natrolyte.workbench.comparison.ComparisonPage;
import org.natrolyte.workbench.details.CardProperties;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.editor.RecipeDocumentEditor.Page;
import org.natrolyte.workbench.gallery.FiguresPage;

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
  private final LaterPage<FindingsPage> findings;
  private final LaterPage<WeighOutPage> weighOut;
  private final LaterPage<ComparisonPage> comparison;
  private final LaterPage<FiguresPage> figures;
  private final OpenDocument open;
  private final Consumer<Object> selected;
  private Optional<EditorMemory> restored = Optional.empty();
  private Optional<DocumentOutline> outline = Optional.empty();

  DocumentPages(Composite parent, OpenDocument open, Consumer<Object> selected, Adder adder) {
    this.open = open;
    this.selected = selected;
    recipes = new RecipesPage(parent, open, selected);
    adder.add(recipes.control(), "Recipes", "document");
    findings = new LaterPage<>(parent, in -> findings(in, open, selected));
    adder.add(findings.control(), "Findings", "details");
    weighOut = new LaterPage<>(parent, in -> new WeighOutPage(in, open));
    adder.add(weighOut.control(), "Weigh-Out", "balance");
    comparison = new LaterPage<>(parent, this::comparison);
    adder.add(comparison.control(), "Comparison", "comparison");
    figures = new LaterPage<>(parent, in -> new FiguresPage(in, open, study(), selected));
    adder.add(figures.control(), "Figures", "figures");
  }

  /** Shows what can be seen; other pages are brought up to date when they are turned to. */
  void show(int page) {
    switch (page(page)) {
      case RECIPES -> recipes.show();
      case FINDINGS -> findings.get().show();
      case WEIGH_OUT -> weighOut.get().show();
      case COMPARISON -> comparison.get().show();
      case FIGURES -> figures.get().show();
    }
    outline.ifPresent(DocumentOutline::show);
  }

  void setFocus(int page) {
    switch (page(page)) {
      case RECIPES -> recipes.setFocus();
      case FINDINGS -> findings.get().setFocus();
      case WEIGH_OUT -> weighOut.get().setFocus();
      case COMPARISON -> comparison.get().setFocus();
      case FIGURES -> figures.get().setFocus();
    }
  }

  /** The comparison is all table: who turns to it goes on over its cells with the arrow keys. */
  void turnedTo(int page) {
    if (page(page) == Page.COMPARISON) {
      comparison.get().setFocus();
    }
  }

  /** What is in front, to be kept for the next start. */
  EditorMemory memory(int page, int recipe) {
    List<EditorMemory.Split> splits = new ArrayList<>();
    splits.add(split(RECIPES, recipes.sash().split()));
    findings
        .ifMade()
        .map(f -> f.sash().split())
        .or(() -> restored.flatMap(r -> r.split(FINDINGS, 2)))
        .ifPresent(w -> splits.add(split(FINDINGS, w)));
    return new EditorMemory(page, recipe, study(), folded(), splits);
  }

  /** The study whose figures are looked at; empty when none was chosen. */
  private String study() {
    return figures
        .ifMade()
        .map(FiguresPage::chosen)
        .or(() -> restored.map(EditorMemory::study))
        .orElse("");
  }

  private List<String> folded() {
    return comparison
        .ifMade()
        .map(ComparisonPage::folded)
        .or(() -> restored.map(EditorMemory::folded))
        .orElse(List.of());
  }

  private ComparisonPage comparison(Composite in) {
    ComparisonPage page = new ComparisonPage(in, open, selected);
    page.fold(folded());
    return page;
  }

  private static EditorMemory.Split split(String name, int[] weights) {
    return new EditorMemory.Split(name, Arrays.stream(weights).boxed().toList());
  }

  /** Divides the pages as they were, those that are made later, too. */
  void restore(EditorMemory memory) {
    restored = Optional.of(memory);
    memory.split(RECIPES, 2).ifPresent(recipes.sash()::split);
  }

  private FindingsPage findings(Composite in, OpenDocument open, Consumer<Object> selected) {
    FindingsPage page = new FindingsPage(in, open, selected);
    restored.flatMap(r -> r.split(FINDINGS, 2)).ifPresent(page.sash()::split);
    return page;
  }

  /** What the workbench asks the editor for; null where it is not ours. */
  Object adapter(Class<?> type, IntConsumer goTo) {
    if (type == ComparisonPage.class) {
      return comparison.get();
    }
    if (type == IContentOutlinePage.class) {
      // the view asks anew when it was closed and is opened again
      outline = Optional.of(new DocumentOutline(open, selected));
      return outline.get();
    }
    if (type == IPropertySheetPage.class) {
      return CardProperties.page();
    }
    return type == IGotoMarker.class
        ? (IGotoMarker) marker -> goTo.accept(RecipeMarkers.recipe(marker))
        : null;
  }

  /** Prints the weigh-out sheet of the recipe looked at. */
  void print() {
    weighOut.get().print();
  }

  /** Takes over what is still being typed into a field, before a save. */
  void commit() {
    recipes.commit();
  }

  private static Page page(int index) {
    return Page.values()[Math.max(0, index)];
  }
}
