// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.document.RecipeEdits;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.theme.Ids;

/** Name, temperature and text of the recipe looked at. */
final class RecipeHeader {
  private final OpenDocument open;
  private final RecipeEdits edits;
  private final Composite area;
  private final Text name;
  private final TemperatureField temperature;
  private final RecipeLine line;
  private final RecipeMessage message;
  private Optional<RecipeEntry> shown = Optional.empty();

  RecipeHeader(Composite parent, OpenDocument open) {
    this.open = open;
    this.edits = new RecipeEdits(open);
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 8).applyTo(area);
    new Label(area, SWT.NONE).setText("Name");
    name = Ids.name(new Text(area, SWT.BORDER), "recipe.name", "Name of the recipe");
    name.setMessage("optional, heads its column in the comparison");
    GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(name);
    name.addListener(SWT.FocusOut, e -> rename());
    name.addListener(SWT.DefaultSelection, e -> rename());
    new Label(area, SWT.NONE).setText("at");
    temperature = new TemperatureField(area, edits::temperature);
    Consumer<String> fix = text -> edits.rewrite("Take Suggestion", text);
    line = new RecipeLine(area, this::typed, fix, open.history()::closeStep);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(4, 1)
        .hint(200, SWT.DEFAULT)
        .applyTo(line.control());
    message = new RecipeMessage(area, fix);
    GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(message.control());
  }

  Composite control() {
    return area;
  }

  void setFocus() {
    line.control().setFocus();
  }

  /** Takes over what is still being typed into a field, before a save. */
  void commit() {
    rename();
    temperature.commit();
  }

  void show(RecipeState state) {
    RecipeEntry entry = state.entry();
    shown = Optional.of(entry);
    if (!entry.name().equals(name.getText())) {
      name.setText(entry.name());
    }
    temperature.show(entry.conditions().temperatureC());
    int linesBefore = lines();
    line.show(entry.recipe());
    line.show(state.status() == RecipeState.Status.WRONG ? state.problem() : Optional.empty());
    message.show(state);
    if (lines() != linesBefore) {
      area.requestLayout();
    }
  }

  private void typed(String text) {
    int linesBefore = lines();
    open.history().type(open.selected(), text);
    if (lines() != linesBefore) {
      line.control().requestLayout();
    }
  }

  private int lines() {
    int count = line.control().getCharCount();
    return count == 0 ? 1 : line.control().getTextBounds(0, count - 1).height;
  }

  /** What is shown may be behind the document, while another page is in front. */
  private void rename() {
    String typed = name.getText().strip();
    int selected = open.selected();
    boolean edited = shown.filter(s -> !s.name().equals(typed)).isPresent();
    if (edited
        && selected >= 0
        && shown.get().name().equals(open.document().recipes().get(selected).name())) {
      edits.rename(typed);
    }
  }
}
