// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.areas;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.ScrolledPage;
import org.natrolyte.workbench.theme.WindowThread;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Lists what is installed: each research area with its studies, and what could not be loaded. */
public final class AreasPage extends EditorPart {
  /** Its id in plugin.xml. */
  public static final String ID = "org.natrolyte.workbench.areasPage";

  private static final String INSTALL = "org.eclipse.equinox.p2.ui.sdk.install";
  private static final String UPDATE = "org.eclipse.equinox.p2.ui.sdk.update";

  private static final int LEAST_WIDTH = 360;

  private Display display;
  private ScrolledPage scrolled;
  private Link message;
  private String said = "";

  /** Opens the page. */
  public static void show(IWorkbenchPage page) throws PartInitException {
    page.openEditor(new AreasInput(), ID);
  }

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    display = parent.getDisplay();
    scrolled = new ScrolledPage(parent, LEAST_WIDTH);
    Control control = Ids.name(scrolled.control(), "areas", "Research areas");
    PlatformUI.getWorkbench().getHelpSystem().setHelp(control, "org.natrolyte.workbench.areas");
    look();
  }

  private void look() {
    Job.createSystem("Find research areas", (IProgressMonitor monitor) -> find()).schedule();
  }

  private void find() {
    BundleContext context = FrameworkUtil.getBundle(AreasPage.class).getBundleContext();
    AreasFinder.Found found = new AreasFinder().find(context);
    WindowThread.soon(display, () -> show(found));
  }

  private void show(AreasFinder.Found found) {
    if (scrolled.control().isDisposed()) {
      return;
    }
    Composite page = scrolled.renew();
    GridLayoutFactory.fillDefaults().margins(24, 20).spacing(0, 12).applyTo(page);
    Label title = new Label(page, SWT.NONE);
    title.setText("Research areas");
    title.setFont(new Fonts(page).heading(6));
    Link advice = new Link(page, SWT.WRAP);
    advice.setText(
        "Each area brings studies along: their findings become rows of the comparison, their"
            + " numbers a page of the preferences. Those that come with the program need no"
            + " network.  <a href=\"install\">Other update sites…</a>   <a href=\"update\">Check"
            + " for updates</a>");
    Ids.name(advice, "areas.more", "Install from other update sites, or check for updates");
    advice.addListener(SWT.Selection, e -> run(e.text.equals("install") ? INSTALL : UPDATE));
    GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(advice);
    message = new Link(page, SWT.WRAP);
    Ids.name(message, "areas.message", "What was changed");
    GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(message);
    message.addListener(SWT.Selection, e -> PlatformUI.getWorkbench().restart());
    say(found.problem().isEmpty() ? said : found.problem());
    for (ShownArea area : found.areas()) {
      AreaTile.of(page, area, () -> change(area, true), () -> change(area, false));
    }
    found.broken().forEach(b -> AreaTile.broken(page, b));
    if (!found.base().isEmpty()) {
      AreaTile.base(page, found.base());
    }
    scrolled.show(page);
    scrolled.paintAsPaper();
  }

  private void say(String words) {
    said = words;
    message.setText(words);
    ((GridData) message.getLayoutData()).exclude = words.isEmpty();
    message.setVisible(!words.isEmpty());
    Palette.follow(message, () -> message.setForeground(Palette.ACCENT.color()));
  }

  private void change(ShownArea area, boolean install) {
    new AreaChange(area, install, this::changed).schedule();
    say((install ? "Installing " : "Removing ") + area.area().name() + "…");
    message.requestLayout();
  }

  private void changed(boolean done, String words) {
    WindowThread.soon(
        display,
        () -> {
          if (!scrolled.control().isDisposed()) {
            said = done ? words + " <a>Restart now</a>" : words;
            look();
          }
        });
  }

  private void run(String command) {
    try {
      getSite().getService(IHandlerService.class).executeCommand(command, null);
    } catch (CommandException e) {
      ILog.of(AreasPage.class).error("The page for plugins cannot be opened.", e);
    }
  }

  @Override
  public void setFocus() {
    scrolled.page().setFocus();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    // nothing to save
  }

  @Override
  public void doSaveAs() {
    // nothing to save
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }
}
