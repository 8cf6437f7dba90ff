// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.theme.Palette;

/** The buttons of the studies stand still while figures come, and the keyboard goes over them. */
class GalleryTabsTest {
  private static final String HELD = "heldbytest";

  private HeldStudy held;
  private RecipeDocumentEditor editor;
  private OpenDocument document;

  @BeforeEach
  void open() throws Exception {
    held = HeldStudy.install();
    Driver.shell().setSize(1440, 900);
    Driver.shell().forceActive();
    editor =
        (RecipeDocumentEditor)
            Driver.page()
                .openEditor(
                    new FileEditorInput(Documents.example("first-comparison.natrolyte")),
                    RecipeDocumentEditor.ID);
    document = editor.document();
    document.select(0);
    editor.turnTo(RecipeDocumentEditor.Page.FIGURES);
    Driver.waitUntil(() -> Driver.isVisible(id(HELD)), () -> "no button of the held study");
  }

  @AfterEach
  void close() {
    held.close();
    Documents.close(editor);
    Driver.shell().setSize(1440, 900);
  }

  @Test
  void noButtonMovesWhileFiguresComeAndWhatWasChosenStaysChosen() {
    List<Rectangle> before = places();
    assertTrue(before.size() >= 4, before.size() + " buttons at once");
    assertEquals(HeldStudy.TITLE + ": computing\u2026", tab(HELD).getToolTipText());
    assertEquals(Palette.MUTED.color(), tab(HELD).getForeground());

    Gallery.turnTo(HELD);
    Driver.waitUntil(
        () -> document.states().get(0).arrivals().awaited().size() == 1,
        () -> "still to come: " + document.states().get(0).arrivals().awaited());
    assertEquals(before, places());
    assertTrue(tab(HELD).getSelection(), "another study was turned to");
    assertTrue(Driver.find(Label.class, "gallery.note").getText().startsWith("computing"));
    assertEquals(Palette.TEXT.color(), tab("composition").getForeground());

    held.releaseAll();
    Documents.await(document, 0, RecipeState.Status.CURRENT);
    assertEquals(before, places());
    assertTrue(tab(HELD).getSelection(), "another study was turned to");
    assertTrue(tab(HELD).getToolTipText().endsWith("draws nothing of this recipe"));
  }

  @Test
  void arrowsHomeAndEndGoOverTheStudies() {
    held.releaseAll();
    Documents.awaitCurrent(document);
    List<Button> tabs = tabs();
    tabs.getFirst().forceFocus();
    Driver.pump();
    Keys.press(SWT.ARROW_RIGHT);
    assertAt(tabs, 1);
    Keys.press(SWT.ARROW_RIGHT);
    assertAt(tabs, 2);
    Keys.press(SWT.ARROW_LEFT);
    assertAt(tabs, 1);
    Keys.press(SWT.END);
    assertAt(tabs, tabs.size() - 1);
    Keys.press(SWT.ARROW_RIGHT);
    assertAt(tabs, tabs.size() - 1);
    Keys.press(SWT.HOME);
    assertAt(tabs, 0);
  }

  @Test
  void theOneWithTheKeyboardHasAFrame() {
    Button tab = tab("composition");
    tab.forceFocus();
    Driver.waitUntil(() -> isFramed(tab), () -> "no frame around the button with the keyboard");
    tab("solvation").forceFocus();
    Driver.waitUntil(() -> !isFramed(tab), () -> "the frame stays behind");
  }

  @Test
  void inASmallWindowNoneIsOutOfReach() {
    Driver.shell().setSize(1024, 700);
    Driver.pump();
    for (Button tab : tabs()) {
      Point room = tab.getParent().getSize();
      Rectangle place = tab.getBounds();
      assertTrue(
          place.x + place.width <= room.x && place.y + place.height <= room.y,
          tab.getText() + " at " + place + " in " + room);
    }
  }

  private static void assertAt(List<Button> tabs, int index) {
    Driver.waitUntil(
        () -> tabs.get(index).isFocusControl() && tabs.get(index).getSelection(),
        () -> "the keyboard is at " + Display.getCurrent().getFocusControl());
    for (int i = 0; i < tabs.size(); i++) {
      assertEquals(i == index, tabs.get(i).getSelection(), tabs.get(i).getText());
    }
  }

  /** Whether its upper edge has the colour of the product. */
  private static boolean isFramed(Button tab) {
    Point size = tab.getSize();
    Image image = new Image(tab.getDisplay(), size.x, size.y);
    GC gc = new GC(tab);
    try {
      gc.copyArea(image, 0, 0);
      ImageData data = image.getImageData();
      RGB edge = data.palette.getRGB(data.getPixel(data.width / 2, 1));
      return edge.equals(Palette.ACCENT.color().getRGB());
    } finally {
      gc.dispose();
      image.dispose();
    }
  }

  private static String id(String study) {
    return "gallery.study." + study;
  }

  private static Button tab(String study) {
    return Driver.find(Button.class, id(study));
  }

  private static List<Button> tabs() {
    List<Button> tabs = new ArrayList<>();
    for (Control child : tab(HELD).getParent().getChildren()) {
      tabs.add((Button) child);
    }
    return tabs;
  }

  private static List<Rectangle> places() {
    return tabs().stream().map(Control::getBounds).toList();
  }
}
