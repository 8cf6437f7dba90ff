// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.ingredients;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.natrolyte.model.bench.AmountSheet;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.workbench.details.IngredientItem;
import org.natrolyte.workbench.document.CompoundDrop;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.document.RecipeEdits;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.Words;

/** The ingredients of the recipe looked at, as understood; amounts are edited in any column. */
public final class IngredientsPart {
  private final Composite area;
  private final AmountEdits edits;
  private final IngredientTable table;
  private final Label problem;
  private Findings findings = Findings.NONE;
  private RecipeEntry shown;
  private String refusal = "";

  /**
   * @param parent what it is put into
   * @param open the document that is edited
   * @param selected hears of the ingredient that is looked at
   */
  public IngredientsPart(Composite parent, OpenDocument open, Consumer<Object> selected) {
    edits = new AmountEdits(new RecipeEdits(open));
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 4).applyTo(area);
    Label heading = new Label(area, SWT.NONE);
    heading.setText("Ingredients");
    heading.setFont(new Fonts(area).bold());
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(heading);
    ToolBar bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
    Ids.name(bar, "ingredients.tools", "Columns of the ingredients");
    ToolItem units = new ToolItem(bar, SWT.DROP_DOWN);
    units.setText("Units");
    units.setToolTipText("Choose the units in which amounts are shown and edited");
    units.setData(Ids.KEY, "ingredients.units");
    table =
        new IngredientTable(
            area, edits, this::refused, r -> selected.accept(new IngredientItem(r, findings)));
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table.control());
    CompoundDrop.accept(table.drop(), open);
    units.addListener(SWT.Selection, e -> UnitChoice.open(units, table::rebuild));
    problem = new Label(area, SWT.WRAP);
    problem.setData(Ids.KEY, "ingredients.problem");
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(problem);
    Palette.follow(problem, () -> problem.setForeground(Palette.ERROR.color()));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
  }

  /** The whole part. */
  public Composite control() {
    return area;
  }

  /**
   * Says how much room there is for rows; others are scrolled to.
   *
   * @param height in px
   */
  public void fitInto(int height) {
    table.fitInto(height);
  }

  /** Shows a recipe. */
  public void show(RecipeState state) {
    edits.show(state);
    if (!state.entry().equals(shown)) {
      refusal = "";
    }
    shown = state.entry();
    findings = state.result().map(RecipeResult::findings).orElse(Findings.NONE);
    List<Component> components = state.formulation().map(Formulation::components).orElse(List.of());
    boolean old = state.formulation().isEmpty() || state.status() == RecipeState.Status.WRONG;
    Optional<AmountSheet> sheet = Optional.empty();
    String why = "";
    try {
      sheet = edits.sheet();
    } catch (StudyException e) {
      why = e.getMessage();
    }
    Optional<AmountSheet> amounts = sheet;
    table.show(
        IntStream.range(0, components.size())
            .mapToObj(i -> new IngredientRow(i, components.get(i), amounts, old))
            .toList());
    say(refusal.isEmpty() ? why : refusal);
  }

  /** Why an amount was not taken: said until the recipe changes or another amount is typed. */
  private void refused(String why) {
    refusal = why;
    say(why);
  }

  private void say(String why) {
    if (!Words.literal(why).equals(problem.getText())) {
      problem.setText(Words.literal(why));
      ((GridData) problem.getLayoutData()).exclude = why.isEmpty();
      problem.setVisible(!why.isEmpty());
      problem.requestLayout();
    }
  }
}
