// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Studies, and their findings below. */
final class FindingsContent implements ITreeContentProvider {
  @Override
  public Object[] getElements(Object input) {
    return ((List<?>) input).toArray();
  }

  @Override
  public Object[] getChildren(Object parent) {
    return parent instanceof FindingGroup group ? group.items().toArray() : new Object[0];
  }

  @Override
  public Object getParent(Object element) {
    return null;
  }

  @Override
  public boolean hasChildren(Object element) {
    return element instanceof FindingGroup;
  }
}
