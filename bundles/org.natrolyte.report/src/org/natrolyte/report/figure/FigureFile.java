// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.natrolyte.document.DocumentException;
import org.natrolyte.document.SafeFile;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.report.ReportFile;

/** Writes figures to files; the end of the file's name says the form. */
public final class FigureFile {
  /** The ends of names that are understood. */
  public static final List<String> FORMS = List.of("svg", "png", "csv");

  private static final double SHARP = 2;

  private FigureFile() {}

  /** Whether a name ends in a form that is understood. */
  public static boolean isNamed(String file) {
    return FORMS.contains(form(file));
  }

  /**
   * Writes a figure: all of it, or nothing.
   *
   * @param target a file whose name ends in .svg, .png or .csv
   * @param figure what is drawn, or for .csv listed
   * @param style size and colours
   * @param stamp what goes into the picture's metadata
   * @throws DocumentException when it cannot be written, with a message for the user
   * @throws IllegalArgumentException when the name has another end
   */
  public static void write(Path target, Figure figure, FigureStyle style, FigureStamp stamp)
      throws DocumentException {
    write(target, figure, style, stamp, Structures.NONE);
  }

  /**
   * Writes a figure with the structures of its species: all of it, or nothing.
   *
   * @param target a file whose name ends in .svg, .png or .csv
   * @param figure what is drawn, or for .csv listed
   * @param style size and colours
   * @param stamp what goes into the picture's metadata
   * @param structures where layouts come from
   * @throws DocumentException when it cannot be written, with a message for the user
   * @throws IllegalArgumentException when the name has another end
   */
  public static void write(
      Path target, Figure figure, FigureStyle style, FigureStamp stamp, Structures structures)
      throws DocumentException {
    ReportFile.write(target, content(form(target.toString()), figure, style, stamp, structures));
  }

  private static SafeFile.Content content(
      String form, Figure figure, FigureStyle style, FigureStamp stamp, Structures structures) {
    return switch (form) {
      case "svg" ->
          out ->
              out.write(
                  FigureSvg.draw(figure, style, stamp, structures)
                      .svg()
                      .getBytes(StandardCharsets.UTF_8));
      case "png" ->
          out ->
              FigurePng.write(FigureSvg.draw(figure, style, stamp, structures), SHARP, stamp, out);
      case "csv" ->
          out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            FigureCsv.write(figure, writer);
            writer.flush();
          };
      default ->
          throw new IllegalArgumentException(
              "a figure is written as " + String.join(", ", FORMS) + ", not '" + form + "'");
    };
  }

  private static String form(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
