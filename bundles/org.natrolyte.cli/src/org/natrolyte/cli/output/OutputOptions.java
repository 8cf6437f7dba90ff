// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.Terminal;
import org.natrolyte.document.DocumentException;
import org.natrolyte.document.SafeFile;
import org.natrolyte.model.compound.StructureDrawer;
import org.natrolyte.report.CsvReport;
import org.natrolyte.report.HtmlReport;
import org.natrolyte.report.JsonReport;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.report.ReportFile;
import org.natrolyte.report.ReportStamp;
import org.natrolyte.report.TextReport;
import org.natrolyte.report.TextStyle;
import org.natrolyte.report.XlsxReport;
import org.natrolyte.report.figure.FigureFile;
import org.natrolyte.report.figure.Structures;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which forms findings are printed; mixed into commands that have findings. */
public final class OutputOptions {
  @Option(names = "--json", description = "Print JSON instead of a table.")
  private boolean json;

  @Option(names = "--csv", description = "Print comma-separated values instead of a table.")
  private boolean csv;

  @Option(names = "--html", paramLabel = "FILE", description = "Write a web page as well.")
  private String html;

  @Option(names = "--xlsx", paramLabel = "FILE", description = "Write a spreadsheet as well.")
  private String xlsx;

  @Option(
      names = "--figures",
      paramLabel = "FOLDER",
      description = "Write the figures of all studies into a folder as well.")
  private String figures;

  @Option(
      names = "--figure-form",
      paramLabel = "FORM",
      defaultValue = "svg",
      description = "The form of the figures: svg, png or csv (their numbers).")
  private String figureForm = "svg";

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colours: auto (on a terminal), always or never.")
  private String colour = "auto";

  @Mixin private TextOptions text = new TextOptions();

  /** How one column, or several, look as text. */
  public interface TextForm {
    String of(TextReport report, List<ReportColumn> columns);
  }

  /**
   * Refuses options that contradict each other, before anything is computed.
   *
   * @param terminal what the text goes to
   * @throws InputException when they do
   */
  public void check(Terminal terminal) {
    if (json && csv) {
      throw new InputException("--json and --csv both ask for standard output; choose one.");
    }
    if (!List.of("auto", "always", "never").contains(colour)) {
      throw new InputException("--color: auto, always or never, not '" + colour + "'.");
    }
    if (!FigureFile.FORMS.contains(figureForm)) {
      throw new InputException(
          "--figure-form: %s, not '%s'."
              .formatted(String.join(", ", FigureFile.FORMS), figureForm));
    }
    text.width(terminal);
  }

  private TextStyle style(Terminal terminal) {
    boolean coloured =
        switch (colour) {
          case "always" -> true;
          case "never" -> false;
          default -> terminal.colour();
        };
    return new TextStyle(text.width(terminal), terminal.unicode(), coloured);
  }

  /**
   * Prints and writes what was asked for.
   *
   * @param columns the recipes with their findings
   * @param context where to
   * @param form how they look as text
   * @throws InputException when a file cannot be written
   */
  public void write(List<ReportColumn> columns, CliContext context, TextForm form) {
    ReportStamp stamp = ReportStamp.now(context.version(), Clock.systemDefaultZone());
    try {
      if (json) {
        JsonReport.write(columns, context.out());
      } else if (csv) {
        CsvReport.write(columns, stamp, context.out());
      } else {
        context.out().print(form.of(new TextReport(style(context.terminal())), columns));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String title = columns.size() == 1 ? columns.getFirst().label() : "Comparison of electrolytes";
    Optional<StructureDrawer> drawer = context.service(StructureDrawer.class);
    if (html != null) {
      file(html, context, out -> HtmlReport.write(title, columns, stamp, drawer, out));
    }
    if (xlsx != null) {
      file(xlsx, context, out -> XlsxReport.write(title, columns, stamp, drawer, out));
    }
    if (figures != null) {
      new FigureFolder(figures, figureForm, Structures.of(drawer)).write(columns, stamp, context);
    }
  }

  private static void file(String name, CliContext context, SafeFile.Content content) {
    try {
      ReportFile.write(context.file(name), content);
      context.say("wrote " + name);
    } catch (DocumentException e) {
      throw new InputException(e.getMessage(), e);
    }
  }
}
