// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.natrolyte.document.DocumentException;
import org.natrolyte.document.SafeFile;
import org.natrolyte.model.compound.StructureDrawer;
import org.natrolyte.report.CsvReport;
import org.natrolyte.report.HtmlReport;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.report.ReportFile;
import org.natrolyte.report.ReportStamp;
import org.natrolyte.report.XlsxReport;
import org.natrolyte.report.figure.DrawnFigure;
import org.natrolyte.report.figure.FigurePng;
import org.natrolyte.report.figure.FigureStamp;
import org.natrolyte.report.figure.FigureStyle;
import org.natrolyte.workbench.document.ChosenFolder;
import org.natrolyte.workbench.document.ReplaceQuestion;
import org.natrolyte.workbench.editor.DocumentInFront;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.theme.WindowThread;
import org.osgi.framework.Version;

/** Writes the comparison, or its chart, to a file that says what made it. */
public final class ComparisonExport {
  private static final String[] TABLES = {"*.html", "*.xlsx", "*.csv"};
  private static final String[] CHARTS = {"*.svg", "*.png"};
  private static final double SHARP = 2;

  private ComparisonExport() {}

  /** The program as it is named in every exported file. */
  public static String version() {
    Version version = Platform.getBundle("org.natrolyte.workbench").getVersion();
    return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
  }

  /** What goes into the metadata of a chart. */
  static FigureStamp stamp(List<ReportColumn> columns, ComparisonChart chart) {
    return new FigureStamp(
        columns.stream().map(ReportColumn::recipeText).collect(Collectors.joining("; ")),
        chart.rows().stream()
            .map(r -> r.property().id() + ": " + r.method())
            .distinct()
            .collect(Collectors.joining("; ")),
        "Natrolyte " + version());
  }

  /** Asks for the file of a table. */
  static Optional<Path> askTable(Shell shell) {
    return ask(shell, "Export Comparison", " comparison.html", TABLES);
  }

  /** Asks for the file of a chart. */
  static Optional<Path> askChart(Shell shell) {
    return ask(shell, "Export Chart", " comparison.svg", CHARTS);
  }

  /**
   * What is written of a table, in the form that the end of the file's name says.
   *
   * @throws IllegalArgumentException when there is no such form, with those that there are
   */
  public static SafeFile.Content table(Path file, String title, List<ReportColumn> columns) {
    ReportStamp stamp = ReportStamp.now(version(), Clock.systemDefaultZone());
    return switch (form(file)) {
      case "xlsx" ->
          out ->
              XlsxReport.write(
                  title, columns, stamp, Engine.get().service(StructureDrawer.class), out);
      case "csv" -> out -> CsvReport.write(columns, stamp, out);
      case "html", "htm" ->
          out ->
              HtmlReport.write(
                  title, columns, stamp, Engine.get().service(StructureDrawer.class), out);
      default -> throw new IllegalArgumentException(unknown(file, "html, xlsx and csv"));
    };
  }

  static SafeFile.Content chart(Path file, ComparisonChart chart, FigureStamp stamp) {
    DrawnFigure drawn = chart.draw(FigureStyle.PRINT, stamp);
    return switch (form(file)) {
      case "png" -> out -> FigurePng.write(drawn, SHARP, stamp, out);
      case "svg" -> out -> out.write(drawn.svg().getBytes(StandardCharsets.UTF_8));
      default -> throw new IllegalArgumentException(unknown(file, "svg and png"));
    };
  }

  private static String unknown(Path file, String accepted) {
    return file.getFileName() + " has no form that can be written; accepted are " + accepted + ".";
  }

  private static String form(Path file) {
    String name = file.toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static Optional<Path> ask(Shell shell, String title, String end, String[] endings) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText(title);
    dialog.setFileName(DocumentInFront.fileName(PlatformUI.getWorkbench()) + end);
    dialog.setFilterExtensions(endings);
    dialog.setOverwrite(true);
    Optional<Path> typed = ChosenFolder.ask(dialog);
    String ending = endings[Math.max(0, dialog.getFilterIndex())].substring(1);
    return typed
        .map(t -> withEnding(t, ending, endings))
        .filter(f -> ReplaceQuestion.mayWrite(shell, typed.get(), f));
  }

  private static Path withEnding(Path typed, String ending, String[] endings) {
    String name = typed.getFileName().toString();
    boolean named = List.of(endings).stream().anyMatch(e -> name.endsWith(e.substring(1)));
    return named ? typed : typed.resolveSibling(name + ending);
  }

  /**
   * Writes in the background: a workbook takes a while. What goes wrong is told in a window.
   *
   * @param file where to
   * @param content what
   * @param told hears, in the UI thread, that the file is written
   */
  static void write(Path file, SafeFile.Content content, Runnable told) {
    Display display = Display.getCurrent();
    IJobFunction writing =
        monitor -> {
          IStatus status = written(file, content);
          if (status.isOK()) {
            WindowThread.soon(display, told);
          }
          return status;
        };
    Job job = Job.create("Export " + file.getFileName(), writing);
    job.setUser(true);
    job.schedule();
  }

  private static IStatus written(Path file, SafeFile.Content content) {
    try {
      ReportFile.write(file, content);
      return Status.OK_STATUS;
    } catch (DocumentException e) {
      return Status.error(e.getMessage(), e);
    }
  }
}
