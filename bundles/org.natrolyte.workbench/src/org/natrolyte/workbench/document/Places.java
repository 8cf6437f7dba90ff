// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IStorageEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;

/** Where documents are: editor inputs, files of the user's folders, files elsewhere. */
public final class Places {
  private Places() {}

  /** The file behind an editor input; empty for a document that is in no file. */
  public static Optional<Path> path(IEditorInput input) {
    if (input instanceof IFileEditorInput in) {
      return Optional.ofNullable(in.getFile().getLocation()).map(IPath::toPath);
    }
    if (input instanceof IURIEditorInput in) {
      URI uri = in.getURI();
      return EFS.SCHEME_FILE.equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
    }
    return Optional.empty();
  }

  /** The earlier version, as from the history, behind an editor input that is no file. */
  public static Optional<IStorageEditorInput> version(IEditorInput input) {
    return path(input).isEmpty() && input instanceof IStorageEditorInput version
        ? Optional.of(version)
        : Optional.empty();
  }

  /** The file in the user's folders behind an editor input. */
  public static Optional<IFile> resource(IEditorInput input) {
    return input instanceof IFileEditorInput in ? Optional.of(in.getFile()) : Optional.empty();
  }

  /** The editor input of a file: one of the user's folders when it lies there. */
  public static IEditorInput input(Path file) throws CoreException {
    Path absolute = file.toAbsolutePath().normalize();
    for (IFile found :
        ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(absolute.toUri())) {
      if (found.getProject().isAccessible()) {
        return new FileEditorInput(found);
      }
    }
    return new FileStoreEditorInput(EFS.getStore(absolute.toUri()));
  }

  /** Lets the workspace notice, in the background, that a file of it was written. */
  public static void refresh(IFile file) {
    WorkspaceJob job =
        new WorkspaceJob("Refresh " + file.getName()) {
          @Override
          public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
            return Status.OK_STATUS;
          }
        };
    job.setSystem(true);
    job.setRule(file.getWorkspace().getRuleFactory().refreshRule(file));
    job.schedule();
  }
}
