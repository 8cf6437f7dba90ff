// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.welcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.natrolyte.document.DocumentFile;

/** The documents in the user's folders. */
final class KnownDocuments {
  private KnownDocuments() {}

  /** The documents that were written last, newest first. */
  static List<IFile> newest(int most) {
    List<IFile> found = new ArrayList<>();
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      try {
        if (project.isOpen()) {
          project.accept(resource -> add(resource, found));
        }
      } catch (CoreException e) {
        ILog.of(KnownDocuments.class).warn("Cannot look into " + project.getName(), e);
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparingLong(IFile::getLocalTimeStamp)
                .reversed()
                .thenComparing(f -> f.getFullPath().toString()))
        .limit(most)
        .toList();
  }

  private static boolean add(IResource resource, List<IFile> found) {
    if (resource instanceof IFile file && DocumentFile.EXTENSION.equals(file.getFileExtension())) {
      found.add(file);
    }
    return true;
  }
}
