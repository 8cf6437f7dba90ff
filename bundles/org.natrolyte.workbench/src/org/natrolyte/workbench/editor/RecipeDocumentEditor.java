// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.natrolyte.document.DocumentException;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.document.Places;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.theme.FirstPaint;
import org.natrolyte.workbench.theme.Icons;

/** The editor of recipe documents: the recipes with their findings, figures and comparison. */
public final class RecipeDocumentEditor extends MultiPageEditorPart implements IPersistableEditor {
  /** Its id in plugin.xml. */
  public static final String ID = "org.natrolyte.workbench.documentEditor";

  /** Its pages, in their order. */
  public enum Page {
    RECIPES,
    FINDINGS,
    WEIGH_OUT,
    COMPARISON,
    FIGURES
  }

  private final OpenDocument open = new OpenDocument();
  private final PartSelection selection = new PartSelection();
  private DocumentKeeper keeper;
  private DocumentSaver saver;
  private DocumentServices services;
  private DocumentPages pages;
  private Optional<EditorMemory> memory = Optional.empty();

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    super.init(site, input);
    nameAfter(input);
    site.setSelectionProvider(selection);
    keeper = new DocumentKeeper(open, site.getActionBars().getStatusLineManager());
    saver = new DocumentSaver(this, keeper);
  }

  @Override
  protected void createPages() {
    try {
      keeper.load(getEditorInput());
    } catch (DocumentException e) {
      addPage(BrokenDocument.create(getContainer(), this, e));
      setPageText(0, "Cannot be opened");
      return;
    }
    pages = new DocumentPages(getContainer(), open, selection::select, this::addPage);
    services = new DocumentServices(this, open, this::print);
    open.addListener(this::changed);
    memory.ifPresent(this::restore);
    show();
    FirstPaint.then(getContainer(), services.scheduler()::now);
    if (getSite().getPage().getActiveEditor() == this) {
      comesToFront();
    }
  }

  /** The actions and the status line of the window are those of this document from now on. */
  void comesToFront() {
    IActionBars bars = getEditorSite().getActionBars();
    if (services == null) {
      DocumentServices.actOnNothing(bars);
    } else {
      services.actThrough(bars);
    }
    bars.updateActionBars();
    keeper.sayAgain();
  }

  /** Says something in the status line, for as long as the document is in front. */
  public void say(String words) {
    keeper.say(words);
  }

  @Override
  public void restoreState(IMemento memento) {
    memory = EditorMemory.of(memento);
  }

  private void restore(EditorMemory before) {
    pages.restore(before);
    open.select(before.recipe());
    if (before.page() > 0 && before.page() < Page.values().length) {
      setActivePage(before.page());
    }
  }

  @Override
  public void saveState(IMemento memento) {
    if (pages != null) {
      pages.memory(getActivePage(), open.selected()).save(memento);
    }
  }

  private void addPage(Control control, String title, String picture) {
    int page = addPage(control);
    setPageText(page, title);
    setPageImage(page, new Icons(getContainer()).get(picture));
  }

  private void changed(OpenDocument.Change change) {
    if (change == OpenDocument.Change.TEXT) {
      LiveReading.read(open);
    }
    show();
    if (change == OpenDocument.Change.TEXT) {
      SameDocument.tellOfOthers(this);
      services.scheduler().soon();
    } else if (change == OpenDocument.Change.STATES) {
      SelectionRefresh.follow(open, selection);
      mark(open.states());
    }
    firePropertyChange(PROP_DIRTY);
  }

  private void mark(List<RecipeState> states) {
    Places.resource(getEditorInput()).ifPresent(f -> RecipeMarkers.update(f, states));
  }

  private void show() {
    pages.show(getActivePage());
  }

  @Override
  protected void pageChange(int page) {
    if (pages != null) {
      pages.show(page);
    }
    super.pageChange(page);
    getSite().setSelectionProvider(selection);
    if (pages != null && getSite().getPage().getActivePart() == this) {
      pages.turnedTo(page);
    }
  }

  @Override
  public void setFocus() {
    if (pages == null) {
      getContainer().setFocus();
    } else {
      pages.setFocus(getActivePage());
      services.outside().check();
    }
  }

  /** The document of the editor. */
  public OpenDocument document() {
    return open;
  }

  /** The file of the document; empty for one that was never saved, or could not be read. */
  public Optional<Path> path() {
    return pages == null ? Optional.empty() : Places.path(getEditorInput());
  }

  /** Turns to a page; false when the document could not be read. */
  public boolean turnTo(Page page) {
    if (pages != null) {
      setActivePage(page.ordinal());
    }
    return pages != null;
  }

  /** Keeps what is not saved; empty when the document could not be read. */
  Optional<UnsavedWork> unsaved() {
    return Optional.ofNullable(services).map(DocumentServices::unsaved);
  }

  /** Stops the studies that are running. */
  public void stopComputing() {
    if (services != null) {
      services.scheduler().stop();
    }
  }

  /** Computes everything again; results that are known are taken from where they are kept. */
  public void computeAgain() {
    if (services != null) {
      pages.commit();
      services.scheduler().again();
    }
  }

  private void print() {
    turnTo(Page.WEIGH_OUT);
    pages.print();
  }

  DocumentKeeper keeper() {
    return keeper;
  }

  DocumentSaver saver() {
    return saver;
  }

  boolean isClosed() {
    return getContainer() == null || getContainer().isDisposed();
  }

  /** Goes on with another file, after a "save as". */
  void moveTo(IEditorInput input) {
    setInputWithNotify(input);
    nameAfter(input);
    firePropertyChange(PROP_DIRTY);
  }

  private void nameAfter(IEditorInput input) {
    setPartName(
        Places.version(input)
            .map(version -> version.getName().strip() + " (earlier)")
            .orElse(input.getName()));
    setTitleToolTip(input.getToolTipText());
  }

  @Override
  public boolean isDirty() {
    return pages != null && open.isDirty();
  }

  @Override
  public boolean isSaveAsAllowed() {
    return pages != null;
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    pages.commit();
    if (saver.save()) {
      SameDocument.others(this).forEach(e -> e.services.outside().check());
    } else {
      monitor.setCanceled(true);
    }
  }

  @Override
  public void doSaveAs() {
    pages.commit();
    saver.saveAs();
  }

  @Override
  public void dispose() {
    if (services != null) {
      if (open.isDirty()) {
        // what is given up has no problems any more
        mark(open.savedStates());
      }
      services.dispose();
    }
    super.dispose();
  }

  /** Turns to a recipe. */
  void goTo(int recipe) {
    turnTo(Page.RECIPES);
    open.select(recipe);
    setFocus();
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    Object own = pages == null ? null : pages.adapter(adapter, this::goTo);
    return own == null ? super.getAdapter(adapter) : adapter.cast(own);
  }
}
