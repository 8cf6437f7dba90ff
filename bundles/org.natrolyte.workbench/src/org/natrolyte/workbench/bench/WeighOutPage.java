// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.natrolyte.model.bench.BenchPlanner;
import org.natrolyte.model.bench.BenchRequest;
import org.natrolyte.model.bench.BenchSheet;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.workbench.bench.BenchInput.BenchInputException;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.document.RecipeEdits;
import org.natrolyte.workbench.editor.EmptyState;
import org.natrolyte.workbench.editor.NothingYet;
import org.natrolyte.workbench.editor.RecipeChooser;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.help.HelpPlace;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.ScrolledPage;
import org.natrolyte.workbench.theme.Words;

/** What to put on the balance for a batch of the recipe looked at. */
public final class WeighOutPage {
  private static final int LEAST_WIDTH = 420;
  private static final NothingYet UNWRITTEN =
      new NothingYet(
          "Nothing to weigh yet",
          "Write a recipe on the page Recipes; what to put on the balance stands here.");

  private final OpenDocument open;
  private final Composite page;
  private final Composite area;
  private final StackLayout stack = new StackLayout();
  private final ScrolledPage scrolled;
  private final Composite full;
  private final RecipeChooser chooser;
  private final LabFields fields;
  private final Label summary;
  private final Label problem;
  private final PortionsTable table;
  private final StepsText steps;
  private final SheetTools tools;
  private final EmptyState empty;
  private LabSettings lab = LabStore.load();
  private Palette said = Palette.ERROR;

  /**
   * @param parent what it is put into
   * @param open the document
   */
  public WeighOutPage(Composite parent, OpenDocument open) {
    this.open = open;
    page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 10).spacing(8, 8).applyTo(page);
    chooser = new RecipeChooser(page, "bench.recipe", open);
    GridDataFactory.fillDefaults().indent(12, 0).grab(true, false).applyTo(chooser.control());
    tools = new SheetTools(page);
    area = new Composite(page, SWT.NONE);
    area.setLayout(stack);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(300, 200).applyTo(area);
    scrolled = new ScrolledPage(area, LEAST_WIDTH);
    full = scrolled.page();
    GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 0).spacing(8, 8).applyTo(full);
    fields = new LabFields(full, this::changed, new RecipeEdits(open)::density);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(fields.control());
    summary = new Label(full, SWT.WRAP);
    summary.setData(Ids.KEY, "bench.summary");
    summary.setFont(new Fonts(full).bold());
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(summary);
    problem = new Label(full, SWT.WRAP);
    problem.setData(Ids.KEY, "bench.problem");
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(2, 1)
        .hint(300, SWT.DEFAULT)
        .applyTo(problem);
    Palette.follow(problem, this::recolour);
    table = new PortionsTable(full, this::purity);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(table.control());
    steps = new StepsText(full);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .span(2, 1)
        .hint(300, 120)
        .applyTo(steps.control());
    empty = new EmptyState(area, "empty.bench", UNWRITTEN.title(), UNWRITTEN.advice(), List.of());
    fields.show(lab);
    HelpPlace.set(page, "weighout");
  }

  /** The whole page. */
  public Composite control() {
    return page;
  }

  /** Puts the keyboard into the first field. */
  public void setFocus() {
    if (stack.topControl == scrolled.control()) {
      fields.setFocus();
    } else {
      chooser.setFocus();
    }
  }

  /** Prints the sheet of the recipe looked at. */
  public void print() {
    show();
    tools.print();
  }

  /** Shows the recipe looked at. */
  public void show() {
    Optional<RecipeState> state = open.lookedAt();
    boolean understood = state.flatMap(RecipeState::formulation).isPresent();
    Composite top = understood ? scrolled.control() : empty.control();
    if (stack.topControl != top) {
      stack.topControl = top;
      area.layout();
    }
    chooser.show();
    if (understood) {
      plan(state.orElseThrow());
    } else {
      empty.say(NothingYet.of(state, UNWRITTEN));
      tools.show(Optional.empty());
    }
  }

  private void plan(RecipeState state) {
    Formulation formulation = state.formulation().orElseThrow();
    fields.show(state.entry());
    try {
      BenchConditions bench = BenchConditions.of(state.entry(), BenchInput.celsius(lab));
      BenchPlanner planner =
          Engine.get()
              .service(BenchPlanner.class)
              .orElseThrow(() -> new StudyException("No installed plugin plans batches."));
      BenchRequest request =
          BenchInput.read(
              lab,
              formulation,
              bench.conditions(),
              Engine.get()
                  .ifLoaded()
                  .orElseThrow(() -> new StudyException("The library is still being read."))
                  .reader());
      List<String> remarks = new ArrayList<>(bench.remarks());
      if (state.status() == RecipeState.Status.WRONG) {
        remarks.addFirst("The recipe has a mistake; this sheet is for the text before it.");
      }
      shows(request, planner.plan(request), String.join(" ", remarks));
    } catch (BenchInputException e) {
      fields.mark(e.field(), e.getMessage());
      fails(e.getMessage());
    } catch (StudyException e) {
      fields.mark(null, "");
      fails(e.getMessage());
    }
  }

  private void shows(BenchRequest request, BenchSheet sheet, String remarks) {
    fields.mark(null, "");
    SheetText text = new SheetText(request, sheet);
    summary.setText(Words.literal(text.batch()));
    says(remarks, Palette.WARNING);
    table.show(text, sheet.portions());
    steps.show(sheet);
    tools.show(Optional.of(text));
    full.layout();
    scrolled.fit();
  }

  private void fails(String why) {
    summary.setText("");
    says(why, Palette.ERROR);
    table.clear();
    steps.clear();
    tools.show(Optional.empty());
    full.layout();
    scrolled.fit();
  }

  private void says(String why, Palette how) {
    said = how;
    recolour();
    problem.setText(Words.literal(why));
    problem.setVisible(!why.isEmpty());
    ((org.eclipse.swt.layout.GridData) problem.getLayoutData()).exclude = why.isEmpty();
  }

  private void recolour() {
    problem.setForeground(said.color());
  }

  private void changed(LabSettings now) {
    lab = now.withPurities(lab.purities());
    keep();
  }

  private void purity(String name, String percent) {
    lab = lab.withPurity(name, percent);
    keep();
  }

  private void keep() {
    LabStore.save(lab);
    show();
  }
}
