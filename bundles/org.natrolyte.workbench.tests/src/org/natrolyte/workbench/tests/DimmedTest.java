// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.theme.Icons;

/** The picture of a button that cannot be pressed is fainter on light and on dark ground. */
class DimmedTest {
  private static final List<RGB> GROUNDS = List.of(new RGB(250, 250, 250), new RGB(72, 72, 76));
  private static final int OPAQUE = 255;

  @Test
  void disabledPicturesStandOutLess() {
    Display display = Display.getCurrent();
    for (String name : List.of("up", "down", "new", "open", "copy", "print", "export")) {
      Image enabled = Icons.descriptor(name).createImage();
      Image disabled = new Image(display, enabled, SWT.IMAGE_DISABLE);
      for (RGB ground : GROUNDS) {
        double much = contrast(enabled.getImageData(), ground);
        double little = contrast(disabled.getImageData(), ground);
        assertTrue(little < 0.75 * much, name + " on " + ground + ": " + little + " of " + much);
        assertTrue(little > 0, name + " on " + ground + " cannot be seen");
      }
      disabled.dispose();
      enabled.dispose();
    }
  }

  /** How much the pixels of a picture differ from the ground it stands on. */
  private static double contrast(ImageData data, RGB ground) {
    double sum = 0;
    for (int y = 0; y < data.height; y++) {
      for (int x = 0; x < data.width; x++) {
        RGB rgb = data.palette.getRGB(data.getPixel(x, y));
        double alpha = data.getAlpha(x, y) / (double) OPAQUE;
        sum +=
            alpha
                * (Math.abs(rgb.red - ground.red)
                    + Math.abs(rgb.green - ground.green)
                    + Math.abs(rgb.blue - ground.blue));
      }
    }
    return sum;
  }
}
