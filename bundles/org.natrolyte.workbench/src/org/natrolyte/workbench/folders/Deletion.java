// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.folders;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.undo.DeleteResourcesOperation;

/**
 * What is about to be deleted: files and folders in the user's folders, or whole folders of the
 * list, which may also be taken off it with their files left where they are.
 *
 * @param resources either whole folders of the list or what is in them
 */
public record Deletion(List<IResource> resources) {
  private static final String FORGOTTEN =
      "What the view History has of its documents is forgotten either way.";

  private static final int NAMED = 6;

  /**
   * Leaves out what is in a folder that is deleted as well; where folders of the list are chosen
   * together with files of others, the folders alone.
   */
  public static Deletion of(List<IResource> chosen) {
    List<IResource> folders = chosen.stream().filter(IProject.class::isInstance).toList();
    List<IResource> wanted = folders.isEmpty() ? chosen : folders;
    return new Deletion(
        wanted.stream().filter(r -> wanted.stream().noneMatch(o -> isIn(r, o))).toList());
  }

  private static boolean isIn(IResource inner, IResource outer) {
    IPath path = outer.getFullPath();
    return !inner.equals(outer) && path.isPrefixOf(inner.getFullPath());
  }

  /** Whether these are folders of the list, whose files can stay. */
  public boolean isOfFolders() {
    return !resources.isEmpty() && resources.getFirst() instanceof IProject;
  }

  /** Whether a file is among what is deleted. */
  public boolean holds(IResource file) {
    return resources.stream().anyMatch(r -> r.getFullPath().isPrefixOf(file.getFullPath()));
  }

  /**
   * What the user is asked.
   *
   * @param unsaved names of open documents among them with edits that are not saved
   */
  public String question(List<String> unsaved) {
    return unsaved.isEmpty() ? question() : question() + "\n\n" + warning(unsaved);
  }

  private String warning(List<String> unsaved) {
    String documents = String.join(", ", unsaved);
    return isOfFolders()
        ? "Not saved yet: %s. Edits are saved before the folder is taken off the list; if the files"
                .formatted(documents)
            + " are deleted, they are lost."
        : "Not saved yet: %s. The edits would be lost.".formatted(documents);
  }

  private String question() {
    if (isOfFolders()) {
      return resources.size() == 1
          ? "Take the folder %s off the list, or delete it with all its files? It is at %s. %s"
              .formatted(names(), resources.getFirst().getLocation().toOSString(), FORGOTTEN)
          : "Take %d folders off the list, or delete them with all their files? %s\n\n%s"
              .formatted(resources.size(), FORGOTTEN, names());
    }
    return resources.size() == 1
        ? "Delete %s? Edit > Undo brings it back.".formatted(names())
        : "Delete %d files and folders? Edit > Undo brings them back.\n\n%s"
            .formatted(resources.size(), names());
  }

  private String names() {
    String names =
        resources.stream()
            .limit(NAMED)
            .map(r -> "\u201c" + r.getName() + "\u201d")
            .collect(Collectors.joining(", "));
    int left = resources.size() - NAMED;
    return left > 0 ? names + " and " + left + " more" : names;
  }

  /**
   * Deletes, as one step that can be undone.
   *
   * @param withFiles false to leave the files of a folder of the list where they are
   * @param asking what shows a question of the platform, such as one about read-only files
   * @throws ExecutionException when something could not be deleted
   */
  public void run(boolean withFiles, IProgressMonitor monitor, IAdaptable asking)
      throws ExecutionException {
    DeleteResourcesOperation operation =
        new DeleteResourcesOperation(
            resources.toArray(IResource[]::new), "Delete " + names(), withFiles);
    PlatformUI.getWorkbench()
        .getOperationSupport()
        .getOperationHistory()
        .execute(operation, monitor, asking);
  }
}
