// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.natrolyte.model.compound.Role;
import org.natrolyte.workbench.theme.FormDialog;
import org.natrolyte.workbench.theme.Ids;

/** Asks for the row of an own compound; what is wrong is said while it is typed. */
final class OwnCompoundDialog extends FormDialog {
  private static final String ROLE = "role";

  private final OwnCompound before;
  private final Map<String, Control> fields = new LinkedHashMap<>();
  private OwnCompound compound;

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
    for (String title : OwnCompound.COLUMNS) {
      field(area, title);
    }
  }

  private void field(Composite area, String title) {
    Label label = new Label(area, SWT.NONE);
    label.setText(title(title) + ":");
    boolean wide =
        title.equals("name")
            || title.equals("aliases")
            || title.equals("smiles")
            || title.equals("source");
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
        .span(wide ? 3 : 1, 1)
        .applyTo(field);
    fields.put(title, field);
  }

  private static String title(String column) {
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
    compound
        .problem()
        .ifPresentOrElse(
            p -> setMessage(p, IMessageProvider.WARNING),
            () -> setMessage(compound.id() + " can be added."));
    if (getButton(OK) != null) {
      getButton(OK).setEnabled(compound.problem().isEmpty());
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, OK, before.id().isEmpty() ? "Add" : "Change", true);
    createButton(parent, CANCEL, "Cancel", false);
    getButton(OK).setEnabled(before.problem().isEmpty());
  }

  @Override
  protected void okPressed() {
    compound = entered();
    super.okPressed();
  }
}
