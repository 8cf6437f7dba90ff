// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

/** Two parts beside each other; where there is little room, one above the other. */
final class TurningSash {
  private static final int SASH = 6;

  private final SashForm sash;
  private final int narrow;
  private final int[] above;
  private int[] beside;

  /**
   * @param parent what it is put into
   * @param narrow below this width the parts stand above each other, in px
   * @param beside proportions of the parts beside each other, at first
   * @param above proportions of the parts above each other
   */
  TurningSash(Composite parent, int narrow, int[] beside, int[] above) {
    this.narrow = narrow;
    this.beside = beside;
    this.above = above;
    sash = new SashForm(parent, SWT.HORIZONTAL);
    sash.setSashWidth(SASH);
    sash.addListener(SWT.Resize, e -> turn());
  }

  /** What the parts are put into; {@link #fill} is called when both are there. */
  SashForm control() {
    return sash;
  }

  /** Divides the room between the parts. */
  void fill() {
    sash.setWeights(sash.getOrientation() == SWT.VERTICAL ? above : beside);
  }

  private void turn() {
    int orientation = sash.getClientArea().width < narrow ? SWT.VERTICAL : SWT.HORIZONTAL;
    if (orientation != sash.getOrientation()) {
      beside = split();
      sash.setOrientation(orientation);
      fill();
    }
  }

  /** The proportions of the parts beside each other. */
  int[] split() {
    return sash.getOrientation() == SWT.HORIZONTAL ? sash.getWeights() : beside;
  }

  /** Sets the proportions of the parts beside each other. */
  void split(int[] weights) {
    beside = weights;
    fill();
  }
}
