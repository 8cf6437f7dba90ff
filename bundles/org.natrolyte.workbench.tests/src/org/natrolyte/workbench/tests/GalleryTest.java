// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.details.DetailsView;
import org.natrolyte.workbench.document.RecipeEdits;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.theme.Ids;

/** All figures of a study on one page. */
class GalleryTest {
  private final GalleryStudy study = new GalleryStudy();
  private InstalledStudy installed;
  private RecipeDocumentEditor editor;

  @BeforeEach
  void open() throws Exception {
    installed = InstalledStudy.install(study);
    Driver.shell().setSize(1440, 900);
    Driver.shell().forceActive();
    Driver.page().resetPerspective();
    Driver.page().showView(DetailsView.ID);
    editor = Documents.open(Documents.example("first-comparison.natrolyte"));
    editor.document().select(0);
    editor.turnTo(RecipeDocumentEditor.Page.FIGURES);
    Gallery.turnTo(GalleryStudy.ID);
  }

  @AfterEach
  void close() {
    study.hold(false);
    Documents.close(editor);
    installed.close();
  }

  @Test
  void everyFigureOfTheStudyHasACardBelowTheHeadlines() {
    for (String figure : GalleryStudy.FIGURES) {
      assertTrue(Gallery.shows(figure), figure);
    }
    String letters = "Letters: " + recipe(0).length() + " mS/cm";
    assertEquals(letters, spoken("gallery.headline.0"), "what is about the whole recipe is first");
    assertEquals("Part, first: 1", spoken("gallery.headline.1"));
  }

  @Test
  void aFigureOutOfSightIsDrawnWhenItIsScrolledTo() {
    assertTrue(Gallery.saying(Gallery.canvas("shares"), "(?s).*separated.*").isPresent());
    Canvas last = Gallery.canvas("many");
    ScrolledComposite scroller = Gallery.scroller(last);
    assertTrue(place(last).y > scroller.getClientArea().height, "it is in sight");
    assertEquals(Optional.empty(), Gallery.saying(last, "(?s).*bar.*"));
    scroller.setOrigin(0, place(last).y);
    Gallery.awaitDrawn();
    assertTrue(Gallery.saying(last, "(?s).*bar.*").isPresent());
  }

  @Test
  void anotherStudyShowsItsOwnAndIsKeptWithTheRecipes() {
    Gallery.turnTo("composition");
    assertTrue(Gallery.shows("moleFractions"));
    assertFalse(Gallery.shows("shares"));
    editor.document().select(2);
    Driver.pump();
    assertTrue(Gallery.shows("moleFractions"));
    XMLMemento kept = XMLMemento.createWriteRoot("editor");
    editor.saveState(kept);
    assertEquals("composition", kept.getString("study"));
    Button composition = Driver.find(Button.class, "gallery.study.composition");
    assertTrue(composition.getSelection());
    assertFalse(Driver.find(Button.class, "gallery.study." + GalleryStudy.ID).getSelection());
  }

  @Test
  void aFigureFillsThePageAndEscapeGoesBack() {
    Canvas canvas = Gallery.canvas("course");
    ScrolledComposite scroller = Gallery.scroller(canvas);
    scroller.setOrigin(0, 50);
    Point size = canvas.getSize();
    Driver.press("gallery.course.tools", "enlarge");
    Gallery.awaitDrawn();
    assertSame(canvas, Gallery.canvas("course"));
    assertFalse(Gallery.shows("shares"));
    assertTrue(canvas.getSize().y > size.y, canvas.getSize() + " is no larger than " + size);
    assertEquals(new Point(0, 0), scroller.getOrigin());
    Driver.waitUntil(canvas::isFocusControl, () -> "the figure has not the keyboard");
    escape(canvas);
    assertTrue(Gallery.shows("shares"), "Escape does not go back");
    assertEquals(new Point(0, 50), scroller.getOrigin());
    Gallery.pointer(canvas, SWT.MouseDoubleClick, 5, 5);
    assertFalse(Gallery.shows("shares"), "a double click enlarges too");
    Driver.press("gallery.course.tools", "enlarge");
    assertTrue(Gallery.shows("shares"));
  }

  @Test
  void whatIsSelectedStandsInTheDetails() {
    StyledText card = Driver.find(StyledText.class, "details.card");
    Canvas canvas = Gallery.canvas("course");
    Gallery.press(canvas, SWT.ARROW_RIGHT);
    Gallery.press(canvas, SWT.CR);
    Driver.waitUntil(
        () -> card.getText().contains("Course of the test"), () -> "details: " + card.getText());
    assertTrue(card.getText().startsWith("median: "), card.getText());
    Canvas chip = Driver.find(Canvas.class, "gallery.headline.0");
    Gallery.press(chip, SWT.CR);
    Driver.waitUntil(
        () -> card.getText().startsWith("Letters"), () -> "details: " + card.getText());
  }

  @Test
  void aNetworkOpensAtThePathsToItsFirstProduct() {
    Combo paths = Driver.find(Combo.class, "gallery.paths.paths");
    assertEquals("Paths to methoxide", paths.getText());
    Canvas canvas = Gallery.canvas("paths");
    ScrolledComposite scroller = Gallery.scroller(canvas);
    scroller.setOrigin(0, place(canvas).y);
    Gallery.awaitDrawn();
    assertEquals(Optional.empty(), Gallery.saying(canvas, "hydrogen"));
    paths.select(0);
    paths.notifyListeners(SWT.Selection, new Event());
    Gallery.awaitDrawn();
    assertTrue(Gallery.saying(canvas, "hydrogen").isPresent());
  }

  @Test
  void anOlderFigureSaysSoAndStaysUntilTheNewOneComes() {
    Canvas canvas = Gallery.canvas("shares");
    ScrolledComposite scroller = Gallery.scroller(canvas);
    scroller.setOrigin(0, 40);
    study.hold(true);
    String longer = "1 M NaPF6 in G2 + 2 wt% FEC";
    editor.document().select(1);
    new RecipeEdits(editor.document()).rewrite("Edit", longer);
    Documents.await(editor.document(), 1, RecipeState.Status.COMPUTING);
    Driver.waitUntil(
        () -> title("shares").endsWith("computing\u2026"), () -> "title: " + title("shares"));
    study.hold(false);
    Documents.awaitCurrent(editor.document());
    Gallery.awaitDrawn();
    assertEquals("Shares of the test", title("shares"));
    assertSame(canvas, Gallery.canvas("shares"), "the card is another");
    assertEquals(new Point(0, 40), scroller.getOrigin());
    assertEquals("Letters: " + longer.length() + " mS/cm", spoken("gallery.headline.0"));
  }

  @Test
  void wideWindowsShowMoreColumns() {
    List<Control> first =
        List.of(Gallery.canvas("shares"), Gallery.canvas("course"), Gallery.canvas("counts"));
    Driver.shell().setSize(1024, 700);
    Driver.page().resetPerspective();
    Gallery.awaitDrawn();
    assertTrue(place(first.get(1)).y > place(first.get(0)).y, "two in a row of a small window");
    Driver.shell().setSize(1600, 1000);
    Driver.page().resetPerspective();
    Gallery.awaitDrawn();
    assertEquals(place(first.get(0)).y, place(first.get(1)).y);
    assertTrue(place(first.get(2)).y > place(first.get(1)).y, "three in a row");
  }

  private String recipe(int index) {
    return editor.document().document().recipes().get(index).recipe();
  }

  private static String title(String figure) {
    return Driver.find(Label.class, "gallery." + figure + ".title").getText();
  }

  private static String spoken(String id) {
    return (String) Driver.find(Control.class, id).getData(Ids.SPOKEN);
  }

  private static Point place(Control control) {
    return control
        .getDisplay()
        .map(control, Gallery.scroller((Canvas) control).getContent(), new Point(0, 0));
  }

  /** The key goes from the control that has the keyboard outwards, until somebody takes it. */
  private static void escape(Control focus) {
    for (Control at = focus; !(at instanceof Shell); at = at.getParent()) {
      at.traverse(SWT.TRAVERSE_ESCAPE);
    }
    Driver.pump();
  }
}
