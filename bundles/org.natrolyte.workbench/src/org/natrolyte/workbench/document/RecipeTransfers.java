// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.part.ResourceTransfer;

/**
 * The forms in which recipes are dragged: as text, as files of other programs, and as what the view
 * Documents drags, which is its selection.
 */
public final class RecipeTransfers {
  private RecipeTransfers() {}

  /** What a drop target takes. Files come first: they are more than their names as text. */
  public static Transfer[] all() {
    return new Transfer[] {
      LocalSelectionTransfer.getTransfer(),
      ResourceTransfer.getInstance(),
      FileTransfer.getInstance(),
      TextTransfer.getInstance()
    };
  }

  /**
   * What was dropped, as {@link DroppedRecipes} reads it: a text, or names of files.
   *
   * @param data of the event of a drop, in one of the forms of {@link #all()}
   */
  public static Object content(Object data) {
    if (data instanceof IResource[] resources) {
      return files(Arrays.stream(resources));
    }
    return data instanceof IStructuredSelection selection ? files(resources(selection)) : data;
  }

  private static Stream<IResource> resources(IStructuredSelection selection) {
    return Arrays.stream(selection.toArray())
        .map(o -> Adapters.adapt(o, IResource.class))
        .filter(Objects::nonNull);
  }

  private static String[] files(Stream<IResource> resources) {
    return resources
        .map(IResource::getLocation)
        .filter(Objects::nonNull)
        .map(IPath::toOSString)
        .toArray(String[]::new);
  }
}
