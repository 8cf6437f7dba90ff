// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;
import org.natrolyte.workbench.theme.Icons;

/** The pictures that the navigator shows for the user's folders. */
final class ProjectImages {
  private ProjectImages() {}

  static void declare(IWorkbenchConfigurer configurer) {
    ImageDescriptor open = Icons.descriptor("project");
    configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, open, true);
    ImageDescriptor closed = Icons.descriptor("project-closed");
    configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, closed, true);
  }
}
