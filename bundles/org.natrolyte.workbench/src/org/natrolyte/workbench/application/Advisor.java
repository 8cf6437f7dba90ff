// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import java.nio.file.Path;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.natrolyte.workbench.commands.OpenFiles;
import org.natrolyte.workbench.editor.Recovery;
import org.natrolyte.workbench.welcome.WelcomePage;

/** Sets the workbench up: what it starts with, what it keeps. */
final class Advisor extends WorkbenchAdvisor {
  private final StartArguments arguments;

  Advisor(StartArguments arguments) {
    this.arguments = arguments;
  }

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    super.initialize(configurer);
    configurer.setSaveAndRestore(true);
    IDE.registerAdapters();
    ProjectImages.declare(configurer);
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return FormulationPerspective.ID;
  }

  @Override
  public String getMainPreferencePageId() {
    return "org.natrolyte.workbench.preferences";
  }

  @Override
  public IAdaptable getDefaultPageInput() {
    return ResourcesPlugin.getWorkspace().getRoot();
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
      IWorkbenchWindowConfigurer configurer) {
    return new WindowAdvisor(configurer);
  }

  @Override
  public boolean openWindows() {
    try (StartClock ticking = new StartClock(PlatformUI.getWorkbench().getDisplay())) {
      return super.openWindows();
    }
  }

  @Override
  public void postStartup() {
    ForeignPages.remove(PlatformUI.getWorkbench().getPreferenceManager());
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (window == null) {
      return;
    }
    for (Path file : arguments.files()) {
      OpenFiles.open(window, file);
    }
    Recovery.start(window.getActivePage());
    // asked before the folder of the first start is made, in a thread of its own
    boolean first = ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0;
    if (first) {
      new FirstStart(window, arguments.files().isEmpty()).schedule();
    } else {
      welcome(window.getActivePage());
    }
  }

  /** Nobody starts before an empty window; on the first start an example is opened instead. */
  private static void welcome(IWorkbenchPage page) {
    if (page.getEditorReferences().length > 0) {
      return;
    }
    try {
      WelcomePage.show(page);
    } catch (PartInitException e) {
      ILog.of(Advisor.class).error("The welcome page cannot be opened.", e);
    }
  }

  @Override
  public boolean preShutdown() {
    IWorkspace workspace = ResourcesPlugin.getWorkspace();
    try {
      workspace.save(true, null);
    } catch (CoreException e) {
      ILog.of(Advisor.class).error("The list of folders could not be kept.", e);
    }
    return true;
  }
}
