// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** A drawn figure as PNG, with its stamp in the picture's text fields. */
public final class FigurePng {
  private static final String FORM = "javax_imageio_png_1.0";

  private FigurePng() {}

  /**
   * Writes a figure.
   *
   * @param figure the drawn figure
   * @param scale pixels of the picture for one of the figure: 2 for print and sharp screens
   * @param stamp goes into the text fields "Description" and "Software"
   * @param out where to; left open
   */
  public static void write(DrawnFigure figure, double scale, FigureStamp stamp, OutputStream out)
      throws IOException {
    BufferedImage image = image(figure, scale);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
      stamp(metadata, stamp);
      writer.write(new IIOImage(image, null, metadata));
    } finally {
      writer.dispose();
    }
  }

  /** The figure as pixels. */
  public static BufferedImage image(DrawnFigure figure, double scale) throws IOException {
    SVGDocument document =
        new SVGLoader()
            .load(
                new ByteArrayInputStream(figure.svg().getBytes(StandardCharsets.UTF_8)),
                null,
                LoaderContext.createDefault());
    if (document == null) {
      throw new IOException("the figure cannot be drawn as pixels");
    }
    int width = (int) Math.ceil(figure.width() * scale);
    int height = (int) Math.ceil(figure.height() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.scale(scale, scale);
      document.render((Component) null, graphics, new ViewBox(figure.width(), figure.height()));
    } finally {
      graphics.dispose();
    }
    return image;
  }

  private static void stamp(IIOMetadata metadata, FigureStamp stamp)
      throws IIOInvalidTreeException {
    IIOMetadataNode texts = new IIOMetadataNode("iTXt");
    texts.appendChild(entry("Description", stamp.recipe() + "; " + stamp.method()));
    texts.appendChild(entry("Software", stamp.program()));
    IIOMetadataNode root = new IIOMetadataNode(FORM);
    root.appendChild(texts);
    metadata.mergeTree(FORM, root);
  }

  private static IIOMetadataNode entry(String keyword, String text) {
    IIOMetadataNode node = new IIOMetadataNode("iTXtEntry");
    node.setAttribute("keyword", keyword);
    node.setAttribute("compressionFlag", "FALSE");
    node.setAttribute("compressionMethod", "0");
    node.setAttribute("languageTag", "");
    node.setAttribute("translatedKeyword", "");
    node.setAttribute("text", text);
    return node;
  }
}
