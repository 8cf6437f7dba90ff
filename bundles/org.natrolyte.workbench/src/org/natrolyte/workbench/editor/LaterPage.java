// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A page that is made when it is needed first: a document opens sooner with the controls of the one
 * page that is looked at.
 *
 * @param <P> the page
 */
final class LaterPage<P> {
  private final Composite place;
  private final Function<Composite, P> maker;
  private P page;

  /**
   * @param parent what the page is put into
   * @param maker makes the page in what it is given
   */
  LaterPage(Composite parent, Function<Composite, P> maker) {
    this.maker = maker;
    place = new Composite(parent, SWT.NONE);
    place.setLayout(new FillLayout());
  }

  /** Where the page is, or will be. */
  Control control() {
    return place;
  }

  /** The page, when it has been made. */
  Optional<P> ifMade() {
    return Optional.ofNullable(page);
  }

  /** The page, made now if it was not yet. */
  P get() {
    if (page == null) {
      page = maker.apply(place);
      place.layout();
    }
    return page;
  }
}
