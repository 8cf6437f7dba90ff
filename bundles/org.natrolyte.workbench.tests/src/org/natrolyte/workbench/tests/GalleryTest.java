// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
    editor = Gallery.open();
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
    scroller.setOrigin(0, Gallery.place(canvas).y);
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
    Driver.waitUntil(() -> note().equals("computing\u2026"), () -> "note: " + note());
    study.hold(false);
    Documents.awaitCurrent(editor.document());
    Gallery.awaitDrawn();
    assertEquals("", note());
    assertSame(canvas, Gallery.canvas("shares"), "the card is another");
    assertEquals(new Point(0, 40), scroller.getOrigin());
    assertEquals("Letters: " + longer.length() + " mS/cm", spoken("gallery.headline.0"));
  }

  private String recipe(int index) {
    return editor.document().document().recipes().get(index).recipe();
  }

  private static String note() {
    return Driver.find(Label.class, "gallery.note").getText();
  }

  private static String spoken(String id) {
    return (String) Driver.find(Control.class, id).getData(Ids.SPOKEN);
  }
}
