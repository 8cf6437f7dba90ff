// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.natrolyte.workbench.theme.Icons;

/** The welcome page; there is one. */
record WelcomeInput() implements IEditorInput {
  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icons.descriptor("crystal");
  }

  @Override
  public String getName() {
    return "Welcome";
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return "Where to start";
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }
}
