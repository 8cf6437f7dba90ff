// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.exports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.natrolyte.workbench.document.ChosenFolder;
import org.natrolyte.workbench.theme.Ids;

/**
 * Asks what is written, and into which file.
 *
 * @param <T> what a row of the table stands for
 */
final class ExportPage<T> extends WizardPage {
  /**
   * A row of the table.
   *
   * @param name the first cell
   * @param detail the second
   * @param ticked whether it is written unless the user says otherwise
   * @param what it stands for
   */
  record Item<T>(String name, String detail, boolean ticked, T what) {}

  private final String name;
  private final List<String> endings;
  private final List<Item<T>> items;
  private final String nothing;
  private final BiFunction<Path, List<T>, String> remark;
  private Text file;
  private Table table;

  /**
   * @param title of the page
   * @param name of the file that is offered, without its ending
   * @param endings of the names of files that can be written, without the dot
   * @param items what there is to write
   * @param nothing what to do when there is nothing to write
   * @param remark what to say of a choice, such as what a form has no room for; may be empty
   */
  ExportPage(
      String title,
      String name,
      List<String> endings,
      List<Item<T>> items,
      String nothing,
      BiFunction<Path, List<T>, String> remark) {
    super("export");
    this.name = name;
    this.endings = endings;
    this.items = items;
    this.nothing = nothing;
    this.remark = remark;
    setTitle(title);
    setDescription("Ticked rows are written; the end of the file's name says how: ." + forms());
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).applyTo(area);
    new Label(area, SWT.NONE).setText("File:");
    file = Ids.name(new Text(area, SWT.BORDER), "export.file", "File that is written");
    GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(file);
    Button browse = Ids.name(new Button(area, SWT.PUSH), "export.browse", "Choose the file");
    browse.setText("Browse\u2026");
    browse.addListener(SWT.Selection, e -> browse());
    table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
    Ids.name(table, "export.table", "What is written");
    table.setHeaderVisible(true);
    column("Name", 200);
    column("", 440);
    GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(680, 260).applyTo(table);
    for (Item<T> item : items) {
      TableItem row = new TableItem(table, SWT.NONE);
      row.setText(new String[] {item.name(), item.detail()});
      row.setChecked(item.ticked());
    }
    buttons(area);
    file.addListener(SWT.Modify, e -> check());
    table.addListener(SWT.Selection, e -> check());
    setControl(area);
    if (items.isEmpty()) {
      setErrorMessage(nothing);
    } else {
      file.setText(ChosenFolder.get().resolve(name + "." + endings.getFirst()).toString());
      file.setSelection(file.getText().length());
    }
  }

  private void column(String title, int width) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(title);
    column.setWidth(width);
  }

  private void buttons(Composite area) {
    Composite line = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
    GridDataFactory.fillDefaults().span(3, 1).applyTo(line);
    tick(line, "export.all", "Tick all", true);
    tick(line, "export.none", "Tick none", false);
  }

  private void tick(Composite line, String id, String text, boolean on) {
    Button button = Ids.name(new Button(line, SWT.PUSH), id, text);
    button.setText(text);
    button.addListener(
        SWT.Selection,
        e -> {
          for (TableItem row : table.getItems()) {
            row.setChecked(on);
          }
          check();
        });
  }

  private void browse() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
    dialog.setFilterExtensions(endings.stream().map(e -> "*." + e).toArray(String[]::new));
    ChosenFolder.ask(dialog)
        .map(Path::toString)
        .ifPresent(chosen -> {
          boolean named = endings.stream().anyMatch(e -> chosen.endsWith("." + e));
          file.setText(
              named ? chosen : chosen + "." + endings.get(Math.max(0, dialog.getFilterIndex())));
        });
  }

  private void check() {
    if (items.isEmpty()) {
      return;
    }
    Optional<String> problem = problem();
    setErrorMessage(file.getText().isBlank() ? null : problem.orElse(null));
    setMessage(problem.isPresent() ? null : hint(), WARNING);
    setPageComplete(problem.isEmpty());
  }

  private String hint() {
    String words = remark.apply(file(), chosen());
    return words.isEmpty() ? null : words;
  }

  private Optional<String> problem() {
    if (file.getText().isBlank()) {
      return Optional.of("Name the file.");
    }
    try {
      Path path = file();
      FileForm.of(path, endings);
      if (!path.isAbsolute()) {
        return Optional.of("Name the file with its folder, such as /home/me/" + path + ".");
      }
      if (!Files.isDirectory(path.getParent())) {
        return Optional.of("There is no folder " + path.getParent() + ".");
      }
      return chosen().isEmpty() ? Optional.of("Nothing is ticked.") : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.of("Not a file name: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }

  private String forms() {
    return String.join(", .", endings) + ".";
  }

  /** The file that was asked for. */
  Path file() {
    return Path.of(file.getText().strip());
  }

  /** What is ticked, in the order of the table. */
  List<T> chosen() {
    List<T> chosen = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (table.getItem(i).getChecked()) {
        chosen.add(items.get(i).what());
      }
    }
    return chosen;
  }
}
