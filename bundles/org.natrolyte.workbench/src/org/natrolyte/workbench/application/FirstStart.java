// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.part.FileEditorInput;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.osgi.framework.FrameworkUtil;

/** Puts the example documents into a folder of the user's, so that nobody starts with nothing. */
final class FirstStart extends WorkspaceJob {
  static final String FOLDER = "My electrolytes";

  /** The example that is shown. */
  static final String SHOWN = "first-comparison.natrolyte";

  private final IWorkbenchWindow window;
  private final boolean show;

  /**
   * @param window where the first example is opened
   * @param show whether it is opened at all
   */
  FirstStart(IWorkbenchWindow window, boolean show) {
    super("Set up the first folder");
    this.window = window;
    this.show = show;
    setSystem(true);
    setRule(ResourcesPlugin.getWorkspace().getRoot());
  }

  @Override
  public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
    IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
    if (root.getProjects().length > 0) {
      return Status.OK_STATUS;
    }
    SubMonitor progress = SubMonitor.convert(monitor, 3);
    IProject project = root.getProject(FOLDER);
    project.create(progress.split(1));
    project.open(progress.split(1));
    copyExamples(project);
    IFile first = project.getFile(SHOWN);
    if (show && first.exists()) {
      window.getShell().getDisplay().asyncExec(() -> open(first));
    }
    return Status.OK_STATUS;
  }

  private static void copyExamples(IProject project) throws CoreException {
    Enumeration<URL> found =
        FrameworkUtil.getBundle(FirstStart.class).findEntries("examples", "*.*", false);
    if (found == null) {
      return;
    }
    for (URL example : Collections.list(found)) {
      String path = example.getPath();
      IFile file = project.getFile(path.substring(path.lastIndexOf('/') + 1));
      try (InputStream in = example.openStream()) {
        if (!file.exists()) {
          file.create(in, true, null);
        }
      } catch (IOException e) {
        ILog.of(FirstStart.class).error("The example " + file.getName() + " is damaged.", e);
      }
    }
  }

  private void open(IFile file) {
    if (window.getActivePage() != null
        && window.getActivePage().findView(FormulationPerspective.NAVIGATOR)
            instanceof CommonNavigator navigator) {
      navigator.getCommonViewer().expandToLevel(file.getProject(), 1);
      navigator.selectReveal(new StructuredSelection(file));
    }
    if (window.getActivePage() == null || window.getActivePage().getActiveEditor() != null) {
      return;
    }
    try {
      window.getActivePage().openEditor(new FileEditorInput(file), RecipeDocumentEditor.ID);
    } catch (PartInitException e) {
      ILog.of(FirstStart.class).error("The example cannot be shown.", e);
    }
  }
}
