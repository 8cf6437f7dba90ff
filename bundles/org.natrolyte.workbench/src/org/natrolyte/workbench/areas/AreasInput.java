// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.areas;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.natrolyte.workbench.theme.Icons;

/** The page of the research areas; there is one. */
record AreasInput() implements IEditorInput {
  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icons.descriptor("areas");
  }

  @Override
  public String getName() {
    return "Research Areas";
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return "What the installed research areas add";
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }
}
