// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.theme;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Variants of the platform's dialog font, freed with the control they were made for. */
public final class Fonts {
  private final LocalResourceManager resources;

  /** Fonts for a control and what is in it. */
  public Fonts(Control owner) {
    resources = new LocalResourceManager(JFaceResources.getResources(), owner);
  }

  /** The text font in bold. */
  public Font bold() {
    return resources.create(base().setStyle(SWT.BOLD));
  }

  /** The text font in italics. */
  public Font italic() {
    return resources.create(base().setStyle(SWT.ITALIC));
  }

  /** The text font, some points larger. */
  public Font larger(int points) {
    return resources.create(base().increaseHeight(points));
  }

  /** The text font in bold, some points larger. */
  public Font heading(int points) {
    return resources.create(base().increaseHeight(points).setStyle(SWT.BOLD));
  }

  private static FontDescriptor base() {
    return FontDescriptor.createFrom(JFaceResources.getFont(JFaceResources.DEFAULT_FONT));
  }
}
