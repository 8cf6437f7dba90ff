// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** Fills the room there is, and scrolls where that is less than what stands on it needs. */
public final class ScrolledPage {
  private static final int MOMENT_MILLIS = 100;

  private final ScrolledComposite scroller;
  private final int leastWidth;
  private final Runnable soon = this::fit;
  private Composite page;

  /**
   * @param parent what it is put into
   * @param leastWidth below which it scrolls sideways, in px
   */
  public ScrolledPage(Composite parent, int leastWidth) {
    this.leastWidth = leastWidth;
    scroller = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
    scroller.setExpandHorizontal(true);
    scroller.setExpandVertical(true);
    scroller.setShowFocusedControl(true);
    scroller.addListener(SWT.Resize, e -> fit());
    page = new Composite(scroller, SWT.NONE);
    scroller.setContent(page);
  }

  /** The whole of it. */
  public ScrolledComposite control() {
    return scroller;
  }

  /** What the contents are put into. */
  public Composite page() {
    return page;
  }

  /** An empty page in place of the one that was shown; {@link #show} brings it in front. */
  public Composite renew() {
    return new Composite(scroller, SWT.NONE);
  }

  /** Shows a page that was made by {@link #renew}. */
  public void show(Composite now) {
    Composite old = page;
    page = now;
    scroller.setContent(now);
    if (old != now) {
      old.dispose();
    }
    fit();
  }

  /** Measures the contents anew, after they have changed. */
  public void fit() {
    if (!page.isDisposed()) {
      int width = Math.max(leastWidth, scroller.getClientArea().width);
      Point needed = new Point(leastWidth, page.computeSize(width, SWT.DEFAULT).y);
      if (needed.x != scroller.getMinWidth() || needed.y != scroller.getMinHeight()) {
        scroller.setMinSize(needed);
      }
    }
  }

  /** Does so in a moment, once for many changes: to measure a page takes longer than to edit it. */
  public void fitSoon() {
    page.getDisplay().timerExec(MOMENT_MILLIS, soon);
  }

  /** Black on white, or the dark theme's counterpart. */
  public void paintAsPaper() {
    Palette.follow(page, () -> page.setBackground(Palette.PAPER.color()));
    page.setBackgroundMode(SWT.INHERIT_FORCE);
  }
}
