// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.natrolyte.model.compound.Role;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.theme.FormDialog;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.WindowThread;

/** Asks for the row of an own compound; what is wrong is said while it is typed. */
final class OwnCompoundDialog extends FormDialog {
  private static final String ROLE = "role";
  private static final int PAUSE_MILLIS = 150;

  /** Fields that take a line of their own. */
  private static final Set<String> WIDE = Set.of("name", "aliases", "smiles", "source");

  /** The fields as they stand in the dialog: one over the whole width, or two beside each other. */
  private static final List<String> ORDER =
      List.of(
          "id",
          ROLE,
          "name",
          "aliases",
          "smiles",
          "formula",
          "molar mass [g/mol]",
          "cas",
          "donor sites",
          "density [g/cm3]",
          "viscosity [mPa s]",
          "relative permittivity",
          "donor number [kcal/mol]",
          "melting point [°C]",
          "boiling point [°C]",
          "source");

  private final OwnCompound before;
  private final Map<String, Control> fields = new LinkedHashMap<>();
  private OwnCompound compound;
  private Optional<OwnCompoundCheck.Verdict> verdict = Optional.empty();
  private boolean isPressed;
  private int asked;

  /**
   * @param before what is edited; without an id a new compound
   */
  OwnCompoundDialog(Shell parent, OwnCompound before) {
    super(
        parent,
        before.id().isEmpty() ? "New Compound" : "Edit " + before.id(),
        before.id().isEmpty() ? "A compound of your own" : before.id(),
        "It is kept in your library folder and wins over a built-in one of the same name. What is"
            + " blank is taken from the SMILES where it can be.");
    this.before = before;
    this.compound = before;
  }

  /** What was entered. */
  OwnCompound compound() {
    return compound;
  }

  @Override
  protected void fill(Composite area) {
    ((GridLayout) area.getLayout()).numColumns = 4;
    ORDER.forEach(title -> field(area, title));
  }

  private void field(Composite area, String title) {
    Label label = new Label(area, SWT.NONE);
    label.setText(title(title) + ":");
    Control field;
    if (title.equals(ROLE)) {
      Combo combo = new Combo(area, SWT.READ_ONLY);
      combo.add("");
      for (Role role : Role.values()) {
        combo.add(role.label());
      }
      combo.setText(before.cell(title));
      combo.addListener(SWT.Selection, e -> check());
      field = combo;
    } else {
      Text text = new Text(area, SWT.BORDER);
      text.setText(before.cell(title));
      text.setMessage(example(title));
      text.setEditable(!title.equals("id") || before.id().isEmpty());
      text.addListener(SWT.Modify, e -> check());
      field = text;
    }
    Ids.name(field, "compound." + title.replaceFirst(" \\[.*", "").replace(' ', '-'), title(title));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(160, SWT.DEFAULT)
        .span(WIDE.contains(title) ? 3 : 1, 1)
        .applyTo(field);
    fields.put(title, field);
  }

  /** What a column of the file is called in the dialog. */
  static String title(String column) {
    return switch (column) {
      case "id" -> "Short name";
      case "smiles" -> "SMILES";
      case "cas" -> "CAS number";
      default ->
          Character.toUpperCase(column.charAt(0))
              + column.substring(1).replace('[', '(').replace(']', ')');
    };
  }

  private static String example(String column) {
    return switch (column) {
      case "id" -> "MEE";
      case "name" -> "1-ethoxy-2-methoxyethane";
      case "aliases" -> "EME|ethyl methyl glyme";
      case "smiles" -> "CCOCCOC";
      case "source" -> "our lab, 25 °C";
      default -> "";
    };
  }

  private OwnCompound entered() {
    Map<String, String> cells = new LinkedHashMap<>(before.cells());
    fields.forEach((title, field) ->
        cells.put(
            title, field instanceof Combo combo ? combo.getText() : ((Text) field).getText()));
    return new OwnCompound(cells);
  }

  private void check() {
    compound = entered();
    verdict = Optional.empty();
    isPressed = false;
    asked++;
    Optional<String> problem = compound.problem();
    setErrorMessage(null);
    getButton(OK).setEnabled(problem.isEmpty());
    if (problem.isPresent()) {
      setMessage(problem.get(), IMessageProvider.WARNING);
    } else {
      setMessage("Reading what you have entered…");
      ask(compound, asked);
    }
  }

  /** The library reads the compound as it will later; with it comes the chemistry toolkit. */
  private void ask(OwnCompound row, int number) {
    Display display = getShell().getDisplay();
    Job.createSystem(
            "Read an own compound",
            (IProgressMonitor monitor) -> {
              OwnCompoundCheck.Verdict said = said(row);
              WindowThread.soon(display, () -> answered(said, number));
            })
        .schedule(PAUSE_MILLIS);
  }

  private static OwnCompoundCheck.Verdict said(OwnCompound row) {
    try {
      return OwnCompoundCheck.of(row, Engine.get().session().library());
    } catch (IOException e) {
      LibraryView.log("An own compound cannot be checked before it is added.", e);
      return new OwnCompoundCheck.Verdict(
          Optional.empty(), List.of("It could not be checked: " + e.getMessage()));
    }
  }

  private void answered(OwnCompoundCheck.Verdict said, int number) {
    if (number != asked || getShell() == null || getShell().isDisposed()) {
      return;
    }
    verdict = Optional.of(said);
    say(said.refused());
    if (said.remarks().isEmpty()) {
      setMessage(compound.id() + (before.id().isEmpty() ? " can be added." : " can be changed."));
    } else {
      setMessage(String.join(" ", said.remarks()), IMessageProvider.WARNING);
    }
    if (isPressed && said.refused().isEmpty()) {
      super.okPressed();
    }
    isPressed = false;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, OK, before.id().isEmpty() ? "Add" : "Change", true);
    createButton(parent, CANCEL, "Cancel", false);
    getButton(OK).setEnabled(before.problem().isEmpty());
  }

  /** Closes when the library has said that it takes the compound, which may be a moment later. */
  @Override
  protected void okPressed() {
    if (verdict.isPresent() && verdict.get().refused().isEmpty()) {
      super.okPressed();
    } else if (verdict.isEmpty() && compound.problem().isEmpty()) {
      isPressed = true;
      asked++;
      ask(compound, asked);
    }
  }
}
