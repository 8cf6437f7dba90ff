// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.figure;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.natrolyte.model.compound.StructureDrawer;
import org.natrolyte.report.figure.DrawnFigure;
import org.natrolyte.report.figure.FigureTheme;
import org.natrolyte.report.figure.Structures;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.theme.Palette;

/** Drawn figures as pictures of the window. */
public final class SvgImages {
  private SvgImages() {}

  /** A figure as pixels; the first one loads Java's fonts, so ask from a job first. */
  public static ImageData rasterized(DrawnFigure figure, int zoom) {
    String sized =
        figure
            .svg()
            .replaceFirst(
                "width=\"%d\" height=\"%d\"".formatted(figure.width(), figure.height()),
                "width=\"%d\" height=\"%d\""
                    .formatted(figure.width() * zoom / 100, figure.height() * zoom / 100));
    return new ImageLoader()
        .load(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)))[0];
  }

  /** The colours of figures that fit to those of the window. */
  public static FigureTheme theme() {
    return Palette.isDark() ? FigureTheme.DARK : FigureTheme.LIGHT;
  }

  /** The ground of figures, so that no edge is seen where they end. */
  public static Color paper() {
    int rgb = Integer.decode(theme().paper());
    return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }

  /** Layouts of structures from the plugin that knows chemistry; ask from a job. */
  public static Structures structures() {
    return Structures.of(Engine.get().service(StructureDrawer.class));
  }
}
