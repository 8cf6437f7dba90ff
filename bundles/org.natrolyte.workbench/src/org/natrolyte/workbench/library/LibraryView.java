// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.SubstructureFinder;
import org.natrolyte.workbench.details.CardProperties;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.theme.FirstPaint;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.WindowThread;
import org.natrolyte.workbench.theme.Words;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The compounds of the library: searched, looked at, dragged into a recipe, added to. */
public final class LibraryView extends ViewPart {
  /** Its id in plugin.xml. */
  public static final String ID = "org.natrolyte.workbench.library";

  private Text search;
  private Combo role;
  private Button fragment;
  private Label summary;
  private LibraryTable table;
  private List<Compound> all = List.of();
  private final IUndoContext undoContext = new ObjectUndoContext(this, "Own compounds");
  private int asked;
  private Optional<String> wanted = Optional.empty();

  @Override
  public void createPartControl(Composite parent) {
    GridLayoutFactory.fillDefaults().margins(8, 8).spacing(6, 6).numColumns(2).applyTo(parent);
    search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    search.setMessage("Name, CAS number, formula, SMILES");
    Ids.name(
        search, "library.search", "Search the compounds by name, CAS number, formula or SMILES");
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(search);
    search.addListener(SWT.Modify, e -> refresh());
    role = new Combo(parent, SWT.READ_ONLY);
    role.add("every role");
    for (Role each : Role.values()) {
      role.add(each.label());
    }
    role.select(0);
    Ids.name(role, "library.role", "Role of the compounds");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(role);
    role.addListener(SWT.Selection, e -> refresh());
    fragment = new Button(parent, SWT.CHECK);
    fragment.setText("as fragment");
    fragment.setToolTipText(
        "Look for the text as a piece of the structure: SMILES or SMARTS, such as C(=O)OC or"
            + " [OX2]CC[OX2]");
    Ids.name(fragment, "library.fragment", "Search for a fragment of the structure");
    fragment.addListener(SWT.Selection, e -> refresh());
    table = new LibraryTable(parent);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table.control());
    summary = new Label(parent, SWT.WRAP);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(2, 1)
        .hint(100, SWT.DEFAULT)
        .applyTo(summary);
    Palette.follow(summary, () -> summary.setForeground(Palette.MUTED.color()));
    getSite().setSelectionProvider(table.selection());
    PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.natrolyte.workbench.library");
    new LibraryActions(this, table).contribute(getViewSite());
    new UndoRedoActionGroup(getSite(), undoContext, true)
        .fillActionBars(getViewSite().getActionBars());
    summary.setText("Reading the library…");
    FirstPaint.then(parent, this::load);
  }

  /** Reads the library, again when it was changed. */
  void load() {
    summary.setText("Reading the library…");
    Display display = summary.getDisplay();
    Engine engine = Engine.get();
    Job.create(
            "Read the compound library",
            (IProgressMonitor monitor) -> {
              List<Compound> compounds = engine.session().library().all();
              List<String> problems = engine.session().library().problems();
              WindowThread.soon(display, () -> loaded(compounds, problems));
            })
        .schedule();
  }

  private void loaded(List<Compound> compounds, List<String> problems) {
    if (!summary.isDisposed()) {
      all = compounds;
      refresh();
      if (!problems.isEmpty()) {
        summary.setText(summary.getText() + ". ⚠ " + Words.literal(problems.getFirst()));
        summary.setToolTipText(String.join("\n", problems));
      }
    }
  }

  private CompoundFilter filter() {
    Optional<Role> chosen =
        role.getSelectionIndex() <= 0
            ? Optional.empty()
            : Optional.of(Role.values()[role.getSelectionIndex() - 1]);
    return new CompoundFilter(search.getText(), chosen, fragment.getSelection());
  }

  /** Fragments are looked for in a job: the first search loads the chemistry toolkit. */
  private void refresh() {
    CompoundFilter filter = filter();
    int number = ++asked;
    if (!filter.asFragment()) {
      show(number, filtered(filter));
      return;
    }
    Display display = summary.getDisplay();
    Job.createSystem(
            "Search for a fragment",
            (IProgressMonitor monitor) -> {
              Found found = filtered(filter);
              WindowThread.soon(display, () -> show(number, found));
            })
        .schedule();
  }

  /** What was found, or why nothing can be. */
  private record Found(List<Compound> compounds, String problem) {}

  private Found filtered(CompoundFilter filter) {
    BundleContext context = FrameworkUtil.getBundle(LibraryView.class).getBundleContext();
    ServiceReference<SubstructureFinder> service =
        filter.asFragment() ? context.getServiceReference(SubstructureFinder.class) : null;
    try {
      SubstructureFinder finder = service == null ? (a, b) -> false : context.getService(service);
      return new Found(filter.of(all, finder), "");
    } catch (StructureException e) {
      return new Found(List.of(), e.getMessage());
    } finally {
      if (service != null) {
        context.ungetService(service);
      }
    }
  }

  private void show(int number, Found found) {
    if (number != asked || summary.isDisposed()) {
      return;
    }
    table.show(found.compounds());
    if (!all.isEmpty()) {
      selectWanted(found.compounds());
    }
    String text =
        !found.problem().isEmpty()
            ? "Not a fragment: " + found.problem()
            : found.compounds().isEmpty()
                ? "No compound has all these words. Try fewer, another role, or search as fragment."
                : found.compounds().size() == all.size()
                    ? all.size() + " compounds. Drag one into a recipe."
                    : found.compounds().size() + " of " + all.size() + " compounds.";
    summary.setText(Words.literal(text));
    summary.requestLayout();
  }

  /** Selects the compound that was put in last; a search that hides it is taken back. */
  private void selectWanted(List<Compound> shown) {
    Optional<Compound> compound =
        wanted.flatMap(id -> all.stream().filter(c -> c.id().equals(id)).findFirst());
    if (compound.isEmpty()) {
      wanted = Optional.empty();
    } else if (shown.contains(compound.get())) {
      wanted = Optional.empty();
      table.select(compound.get());
    } else {
      role.select(0);
      fragment.setSelection(false);
      search.setText("");
      refresh();
    }
  }

  /**
   * Tells the library to read the user's files again.
   *
   * @param id the compound that is selected then, where it is there
   */
  void changed(String id) {
    wanted = Optional.of(id);
    changed();
  }

  /** Tells the library to read the user's files again. */
  public void changed() {
    Engine.get().dispose();
    load();
  }

  /** The undo context of the own compounds. */
  IUndoContext undoContext() {
    return undoContext;
  }

  /** Logs what could not be done. */
  static void log(String what, Throwable problem) {
    ILog.of(LibraryView.class).error(what, problem);
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    return type == IPropertySheetPage.class
        ? type.cast(CardProperties.page())
        : super.getAdapter(type);
  }

  @Override
  public void setFocus() {
    search.setFocus();
  }
}
