// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.workbench.details.DetailsView;
import org.natrolyte.workbench.document.NewDocumentInput;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.theme.Ids;

/** From a laptop's screen to a desk's: every page has room for what it is about. */
class SmallWindowTest {
  private static final int[][] SIZES = {{1024, 700}, {1280, 800}, {1600, 1000}};
  private static final int ROWS_IN_SIGHT = 4;

  private RecipeDocumentEditor editor;

  @AfterEach
  void large() {
    if (editor != null) {
      Documents.close(editor);
    }
    size(1600, 1000);
  }

  private static void size(int width, int height) {
    Driver.shell().setSize(width, height);
    Driver.pump();
    Driver.page().resetPerspective();
    Driver.pump();
  }

  @Test
  void nothingIsCutAtTheEdgeOfAPage() throws Exception {
    editor = Documents.open(Documents.example("first-comparison.natrolyte"));
    editor.document().select(3);
    checkEverySize();
  }

  @Test
  void longNamesAndFortyIngredientsFitToo() throws Exception {
    List<String> solvents =
        Engine.get().session().library().all().stream()
            .filter(c -> c.usualRole() == Role.SOLVENT && !c.smiles().isEmpty())
            .map(Compound::id)
            .filter(id -> id.matches("[A-Za-z0-9]+"))
            .limit(39)
            .toList();
    String equal = solvents.stream().map(s -> "1").collect(Collectors.joining(":"));
    RecipeDocument document =
        RecipeDocument.EMPTY
            .plus(new RecipeEntry("A name ".repeat(18), many(solvents, equal), Conditions.ROOM, ""))
            .plus(RecipeEntry.of("1 M NaPF6 in " + "COC".repeat(40)))
            .plus(RecipeEntry.of(""));
    editor =
        (RecipeDocumentEditor)
            Driver.page()
                .openEditor(new NewDocumentInput("long", document), RecipeDocumentEditor.ID);
    Driver.waitUntil(
        () -> Driver.isVisible("ingredients") && ingredients().getItemCount() == 40,
        () -> ingredients().getItemCount() + " ingredients");
    checkEverySize();
  }

  private static String many(List<String> solvents, String ratio) {
    return "1 M NaPF6 in " + String.join("/", solvents) + " (" + ratio + " v/v)";
  }

  private static Table ingredients() {
    return Driver.find(Table.class, "ingredients");
  }

  @Test
  void onALaptopDetailsShareTheLeftAndFindingsAreInSight() throws Exception {
    editor = Documents.open(Documents.example("first-comparison.natrolyte"));
    size(1024, 700);
    Tree findings = Driver.find(Tree.class, "findings");
    int rows = (findings.getClientArea().height - findings.getHeaderHeight());
    assertTrue(
        rows >= ROWS_IN_SIGHT * findings.getItemHeight(), rows + " px of findings are in sight");
    assertTrue(isBeside("details.card", "recipes"), "details are not at the left");
    size(1600, 1000);
    assertTrue(isBeside("recipes", "details.card"), "details are not at the right");
  }

  private static boolean isBeside(String left, String right) throws Exception {
    Driver.page().showView(DetailsView.ID);
    Driver.pump();
    return place(Driver.find(Control.class, left)).x < place(Driver.find(Control.class, right)).x;
  }

  private void checkEverySize() {
    List<String> wrong = new ArrayList<>();
    for (int[] size : SIZES) {
      size(size[0], size[1]);
      for (RecipeDocumentEditor.Page page : RecipeDocumentEditor.Page.values()) {
        editor.turnTo(page);
        Driver.pump();
        for (String cut : cut(front())) {
          wrong.add(size[0] + " x " + size[1] + ", " + page + ": " + cut);
        }
      }
      editor.turnTo(RecipeDocumentEditor.Page.RECIPES);
    }
    assertEquals("", String.join("\n", wrong));
  }

  /** The page in front. */
  private static Composite front() {
    String any =
        Stream.of("recipes", "findings.recipe", "bench.recipe", "gallery.recipe")
            .filter(Driver::isVisible)
            .findFirst()
            .orElse("comparison.filter");
    Control control = Driver.find(Control.class, any);
    while (!(control.getParent() instanceof CTabFolder)) {
      control = control.getParent();
    }
    return (Composite) control;
  }

  /** Controls that go over the edge of what they are on, where nothing scrolls. */
  private static List<String> cut(Composite on) {
    List<String> found = new ArrayList<>();
    Rectangle room = on.getClientArea();
    for (Control child : on.getChildren()) {
      Rectangle bounds = child.getBounds();
      if (!child.isVisible() || bounds.isEmpty()) {
        continue;
      }
      boolean over =
          bounds.x < room.x
              || bounds.x + bounds.width > room.x + room.width
              || bounds.y + bounds.height > room.y + room.height;
      if (over && !(on instanceof ScrolledComposite)) {
        found.add(
            child.getClass().getSimpleName()
                + " "
                + child.getData(Ids.KEY)
                + " at "
                + bounds
                + " in "
                + room);
      }
      boolean scrollsItself =
          child instanceof Table || child instanceof Tree || child instanceof NatTable;
      if (child instanceof Composite composite && !scrollsItself) {
        found.addAll(cut(composite));
      }
    }
    return found;
  }

  private static Rectangle place(Control control) {
    return control.getDisplay().map(control.getParent(), null, control.getBounds());
  }
}
