// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.theme;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.natrolyte.model.compound.Role;

/** The workbench's pictures, freed with the control they were made for. */
public final class Icons {
  private static final String BUNDLE = "org.natrolyte.workbench";

  private final LocalResourceManager resources;

  /** Pictures for a control and what is in it. */
  public Icons(Control owner) {
    resources = new LocalResourceManager(JFaceResources.getResources(), owner);
  }

  /** The picture of a file in the icons folder, without its ending. */
  public Image get(String name) {
    return resources.create(descriptor(name));
  }

  /** The mark of a role. */
  public Image role(Role role) {
    return get("role-" + role.label().replace(' ', '-'));
  }

  /** A picture for actions, which free it themselves. */
  public static ImageDescriptor descriptor(String name) {
    return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
        .orElseGet(ImageDescriptor::getMissingImageDescriptor);
  }
}
