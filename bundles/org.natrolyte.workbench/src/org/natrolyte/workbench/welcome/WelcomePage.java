// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.welcome;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.workbench.commands.Commands;
import org.natrolyte.workbench.commands.OpenFiles;
import org.natrolyte.workbench.document.NewDocumentInput;
import org.natrolyte.workbench.editor.EmptyState;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.help.CheatSheet;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Icons;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.ScrolledPage;
import org.natrolyte.workbench.theme.Words;

/** What can be done where no document is open: write, open, look at an example, learn. */
public final class WelcomePage extends EditorPart {
  /** Its id in plugin.xml. */
  public static final String ID = "org.natrolyte.workbench.welcomePage";

  private static final int MOST_DOCUMENTS = 8;
  private static final int LEAST_WIDTH = 360;

  private static final String IMPORT =
      "org.eclipse.ui.file.import(importWizardId=org.natrolyte.workbench.importRecipes)";

  private Composite page;

  /** Opens the page. */
  public static void show(IWorkbenchPage page) throws PartInitException {
    page.openEditor(new WelcomeInput(), ID);
  }

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    ScrolledPage scrolled = new ScrolledPage(parent, LEAST_WIDTH);
    page = scrolled.page();
    GridLayoutFactory.fillDefaults().numColumns(2).margins(32, 28).spacing(24, 8).applyTo(page);
    title();
    Composite start = column("Write a recipe");
    link(
        start,
        "welcome.new",
        "A new document",
        () -> Commands.run("org.natrolyte.workbench.newDocument"));
    EmptyState.recipes(this::write)
        .forEach(o -> link(start, "welcome.recipe", o.text(), o.action()));
    link(
        start,
        "welcome.open",
        "Open a document\u2026",
        () -> Commands.run("org.natrolyte.workbench.openDocument"));
    link(start, "welcome.import", "Import a table or a list\u2026", () -> Commands.run(IMPORT));
    Composite documents = new Composite(column("Your documents"), SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(documents);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(documents);
    new DocumentLinks(documents, MOST_DOCUMENTS, this::document, () -> changed(scrolled));
    Composite learn = column("Step by step");
    sheet(learn, "Your first comparison", "org.natrolyte.workbench.firstComparison");
    sheet(learn, "From a paper to a recipe", "org.natrolyte.workbench.fromPaper");
    sheet(learn, "Install a research area", "org.natrolyte.workbench.installArea");
    Composite more = column("Find your way");
    link(
        more,
        "welcome.guide",
        "The guide",
        () -> Commands.run("org.natrolyte.workbench.showGuide"));
    link(
        more,
        "welcome.areas",
        "The research areas",
        () -> Commands.run("org.natrolyte.workbench.showAreas"));
    scrolled.paintAsPaper();
    scrolled.fit();
  }

  private void document(Composite parent, Optional<IFile> document) {
    document.ifPresentOrElse(
        file -> link(parent, "welcome.document", name(file), () -> open(file)),
        () -> text(parent, "There is none yet. What you save in your folders is found here."));
  }

  private void changed(ScrolledPage scrolled) {
    page.layout(true, true);
    scrolled.fit();
  }

  private void title() {
    Composite line = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 2).applyTo(line);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
    Label mark = new Label(line, SWT.NONE);
    mark.setImage(new Icons(page).get("crystal-64"));
    GridDataFactory.fillDefaults().span(1, 2).applyTo(mark);
    Label name = new Label(line, SWT.NONE);
    name.setText("Natrolyte");
    name.setFont(new Fonts(page).heading(10));
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).grab(true, true).applyTo(name);
    Label about = new Label(line, SWT.WRAP);
    about.setText(
        "Electrolytes for sodium-metal and anode-free cells: a recipe goes in the way a paper"
            + " prints it.");
    GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(about);
    Palette.follow(about, () -> about.setForeground(Palette.MUTED.color()));
  }

  private Composite column(String heading) {
    Composite column = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(column);
    GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(column);
    Label label = new Label(column, SWT.NONE);
    label.setText(heading);
    label.setFont(new Fonts(page).heading(2));
    GridDataFactory.fillDefaults().indent(0, 16).applyTo(label);
    Palette.follow(label, () -> label.setForeground(Palette.ACCENT.color()));
    return column;
  }

  private static void text(Composite parent, String words) {
    Label label = new Label(parent, SWT.WRAP);
    label.setText(Words.literal(words));
    GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(label);
    Palette.follow(label, () -> label.setForeground(Palette.MUTED.color()));
  }

  private static void link(Composite parent, String id, String text, Runnable action) {
    Link link = Ids.name(new Link(parent, SWT.NONE), id, text);
    link.setText("<a>" + Words.literalInLink(text) + "</a>");
    link.addListener(SWT.Selection, e -> action.run());
  }

  private static void sheet(Composite parent, String title, String id) {
    link(parent, "welcome.sheet", title, () -> CheatSheet.open(id));
  }

  private static String name(IFile file) {
    return file.getName() + "  \u2013  " + file.getParent().getFullPath().makeRelative();
  }

  private void open(IFile file) {
    OpenFiles.open(getSite().getWorkbenchWindow(), file.getLocation().toPath());
  }

  private void write(String recipe) {
    RecipeDocument document = RecipeDocument.EMPTY.plus(RecipeEntry.of(recipe));
    try {
      getSite()
          .getPage()
          .openEditor(new NewDocumentInput("recipes.natrolyte", document), RecipeDocumentEditor.ID);
    } catch (PartInitException e) {
      throw new IllegalStateException("the editor of documents is part of this program", e);
    }
  }

  @Override
  public void setFocus() {
    page.setFocus();
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    throw new UnsupportedOperationException("nothing is written here");
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("nothing is written here");
  }
}
