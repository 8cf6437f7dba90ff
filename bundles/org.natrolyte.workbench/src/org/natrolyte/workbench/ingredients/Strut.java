// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.ingredients;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;

/**
 * A picture of nothing, one pixel wide, that makes each cell of a row as high as a structure. On
 * GTK the bounds of a cell are those of its own content: without it the lower part of a cell of
 * text in a high row answers to no click, and its editor sits too high.
 */
final class Strut {
  private Strut() {}

  /** Makes one that lives as long as a control. */
  static Image of(Control owner, int height) {
    ImageDataProvider provider =
        zoom -> {
          ImageData data =
              new ImageData(
                  Math.max(1, zoom / 100),
                  height * zoom / 100,
                  24,
                  new PaletteData(0xff0000, 0xff00, 0xff));
          data.alpha = 0;
          return data;
        };
    Image image = new Image(owner.getDisplay(), provider);
    owner.addDisposeListener(e -> image.dispose());
    return image;
  }
}
