// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.editor.EmptyState;
import org.natrolyte.workbench.editor.NothingYet;
import org.natrolyte.workbench.editor.RecipeChooser;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;

/** All figures of one study of the recipe looked at, with what the study found first of all. */
public final class FiguresPage {
  private static final String CSS_ID = "org.eclipse.e4.ui.css.id";
  private static final String PAGE = "natrolyte-page";
  private static final int NOTE_WIDTH = 150;
  private static final NothingYet UNWRITTEN =
      new NothingYet(
          "Nothing drawn yet",
          "Write a recipe on the page Recipes; what each study draws of it stands here.");

  private final OpenDocument open;
  private final Composite area;
  private final RecipeChooser chooser;
  private final StudyTabs tabs;
  private final Label note;
  private final Composite below;
  private final StackLayout stack = new StackLayout();
  private final FigureGrid grid;
  private final EmptyState nothing;
  private final EmptyState none;
  private String chosen;

  /**
   * @param parent what it is put into
   * @param open the document
   * @param chosen id of the study that is looked at, when it can draw figures; may be empty
   * @param selected hears of what is selected
   */
  public FiguresPage(
      Composite parent, OpenDocument open, String chosen, Consumer<Object> selected) {
    this.open = open;
    this.chosen = chosen;
    area = new Composite(parent, SWT.NONE);
    area.setLayout(new FillLayout());
    area.setData(CSS_ID, PAGE);
    Composite page = new Composite(area, SWT.NONE);
    page.setData(CSS_ID, PAGE);
    page.setBackgroundMode(SWT.INHERIT_FORCE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(8, 8).applyTo(page);
    chooser = new RecipeChooser(page, "gallery.recipe", open);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(chooser.control());
    tabs = new StudyTabs(page, this::choose);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(tabs.control());
    note = new Label(page, SWT.RIGHT);
    note.setData(Ids.KEY, "gallery.note");
    // its room is kept, so that nothing moves when it has something to say
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .hint(NOTE_WIDTH, SWT.DEFAULT)
        .applyTo(note);
    Palette.follow(note, () -> note.setForeground(Palette.MUTED.color()));
    below = new Composite(page, SWT.NONE);
    below.setLayout(stack);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(300, 200).applyTo(below);
    grid = new FigureGrid(below, selected);
    nothing =
        new EmptyState(below, "empty.gallery", UNWRITTEN.title(), UNWRITTEN.advice(), List.of());
    none =
        new EmptyState(
            below,
            "empty.gallery.none",
            "No figures",
            "Nothing is drawn of this recipe here; what was found stands on the page Findings.",
            List.of());
    area.addListener(SWT.Traverse, this::traverse);
    PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.natrolyte.workbench.figures");
  }

  /** The whole page. */
  public Composite control() {
    return area;
  }

  /** The id of the study that is looked at; empty when nobody has chosen one. */
  public String chosen() {
    return chosen;
  }

  /** Puts the keyboard onto the study that is looked at. */
  public void setFocus() {
    tabs.setFocus();
  }

  /** Shows the recipe looked at. */
  public void show() {
    chooser.show();
    Optional<RecipeState> state = open.lookedAt();
    List<StudyFigures> studies = state.map(StudyFigures::of).orElse(List.of());
    if (studies.isEmpty()) {
      tabs.show(studies, "");
      note.setText("");
      empty(state, state.filter(s -> s.result().isPresent() && !s.isOld()).isPresent());
      return;
    }
    StudyFigures now = lookedAt(studies);
    tabs.show(studies, now.studyId());
    note.setText(now.note());
    if (now.figures().isEmpty()) {
      empty(state, now.drawsNothing());
    } else {
      top(grid.control());
      grid.show(now, state.orElseThrow());
    }
  }

  /** What was chosen stays, also while it is to come; else the first that draws this recipe. */
  private StudyFigures lookedAt(List<StudyFigures> studies) {
    Optional<StudyFigures> kept =
        studies.stream().filter(s -> s.studyId().equals(chosen)).findFirst();
    return kept.or(() -> studies.stream().filter(s -> !s.drawsNothing()).findFirst())
        .orElse(studies.getFirst());
  }

  private void empty(Optional<RecipeState> state, boolean forGood) {
    nothing.say(NothingYet.of(state, UNWRITTEN));
    top((forGood ? none : nothing).control());
  }

  private void choose(String studyId) {
    chosen = studyId;
    show();
  }

  private void top(Control now) {
    if (stack.topControl != now) {
      stack.topControl = now;
      below.layout();
    }
  }

  private void traverse(Event event) {
    if (event.detail == SWT.TRAVERSE_ESCAPE && grid.isEnlarged()) {
      grid.reduce();
      event.doit = false;
      event.detail = SWT.TRAVERSE_NONE;
    }
  }
}
