// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.details.DetailsView;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** A click on a level or a reaction of a figure shows in Details what it stands for. */
class FigureStructuresTest {
  private static final String PICTURE = "details.picture";

  private InstalledStudy study;
  private RecipeDocumentEditor editor;
  private FigurePointer pointer;

  @BeforeEach
  void open() throws Exception {
    study = InstalledStudy.install(new FigureStudy());
    Driver.page().showView(DetailsView.ID);
    editor = Documents.openFirstExample();
    editor.turnTo(RecipeDocumentEditor.Page.FINDINGS);
    Driver.pump();
    pointer = new FigurePointer(Driver.find(Canvas.class, "figures.canvas"));
  }

  @AfterEach
  void close() {
    Documents.close(editor);
    study.close();
  }

  @Test
  void aClickOnALevelShowsTheStructureWithTheOrbitalOnIt() {
    FigurePointer.choose("Frontier orbitals");
    pointer.click(pointer.find("(?s).* HOMO: .*"));
    Canvas picture = picture("HOMO of ");
    assertTrue(picture.getSize().y > 50, "the picture is " + picture.getSize().y + " high");
    String card = Driver.find(StyledText.class, "details.card").getText();
    assertTrue(card.contains("On which atoms it sits"), card);
    assertTrue(card.contains("Mulliken"), card);
    assertTrue(card.contains(FigureStudy.METHOD), "the finding behind the level: " + card);
  }

  @Test
  void aClickOnAReactionShowsItInStructures() {
    FigurePointer.choose("Reactions that form");
    Combo paths = Driver.find(Combo.class, "figures.paths");
    assertTrue(paths.getText().startsWith("Paths to NaOMe"), "it opens at " + paths.getText());
    pointer.click(pointer.find("(?s).* -> .*"));
    picture("Reaction ");
    String card = Driver.find(StyledText.class, "details.card").getText();
    for (String row : new String[] {"Balance", "Energy", "Template", "Citation"}) {
      assertTrue(card.contains(row), row + " in " + card);
    }
  }

  /** The picture of the details, which is drawn beside the window's thread. */
  private static Canvas picture(String beginning) {
    Driver.waitUntil(() -> Driver.isVisible(PICTURE), () -> "nothing is drawn for " + beginning);
    Canvas picture = Driver.find(Canvas.class, PICTURE);
    Driver.waitUntil(
        () -> String.valueOf(picture.getToolTipText()).startsWith(beginning),
        () -> "the picture says " + picture.getToolTipText());
    return picture;
  }
}
