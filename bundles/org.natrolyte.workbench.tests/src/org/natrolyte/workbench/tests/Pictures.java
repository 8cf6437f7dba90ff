// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Photographs the window. */
final class Pictures {
  /**
   * What a picture is like.
   *
   * @param colors how many different colours it has
   * @param brightness of the most frequent colour, from 0 to 1
   */
  record Look(int colors, float brightness) {}

  private Pictures() {}

  /** Photographs the window into target/screenshots. */
  static Look take(String name) throws IOException {
    Shell shell = Driver.shell();
    shell.layout(true, true);
    shell.redraw();
    shell.update();
    Driver.pump();
    Rectangle area = shell.getClientArea();
    Image image = new Image(shell.getDisplay(), area.width, area.height);
    GC gc = new GC(image);
    try {
      shell.print(gc);
    } finally {
      gc.dispose();
    }
    ImageData data = image.getImageData(100);
    image.dispose();
    save(name, data);
    return look(data);
  }

  private static void save(String name, ImageData data) throws IOException {
    Path folder = Path.of(System.getProperty("natrolyte.screenshots", "target/screenshots"));
    Files.createDirectories(folder);
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {data};
    loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
  }

  private static Look look(ImageData data) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < data.height; y += 2) {
      for (int x = 0; x < data.width; x += 2) {
        counts.merge(data.getPixel(x, y), 1, Integer::sum);
      }
    }
    int most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    RGB rgb = data.palette.getRGB(most);
    return new Look(counts.size(), rgb.getHSB()[2]);
  }
}
