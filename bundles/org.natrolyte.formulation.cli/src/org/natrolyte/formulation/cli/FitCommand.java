// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.output.TextOptions;
import org.natrolyte.document.DocumentException;
import org.natrolyte.formulation.fit.MeasuredTable;
import org.natrolyte.formulation.fit.MeasuredTableReader;
import org.natrolyte.report.figure.FigureFile;
import org.natrolyte.report.figure.FigureStamp;
import org.natrolyte.report.figure.FigureStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** `natrolyte fit`: laws through the user's own measurements. */
@Command(
    name = "fit",
    description = {
      "Fits your own conductivities, viscosities or densities: Casteel-Amis over",
      "concentration, Vogel-Fulcher-Tammann or Arrhenius over temperature.",
      "The table names its columns with units: c (mol/L), T (C), conductivity (mS/cm)."
    },
    footer = {
      "natrolyte fit conductivity.csv",
      "natrolyte fit viscosity.xlsx --figure viscosity.svg --json"
    })
public final class FitCommand implements Callable<Integer> {
  private final CliContext context;

  @Parameters(paramLabel = "FILE", description = "A .csv table or an .xlsx spreadsheet.")
  private String file;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--figure",
      paramLabel = "FILE",
      description = "Write points and curves as .svg, .png or .csv as well.")
  private String figure;

  @Mixin private TextOptions text = new TextOptions();

  FitCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (figure != null && !FigureFile.isNamed(figure)) {
      throw new InputException(
          "--figure: the name must end in one of %s, not '%s'."
              .formatted(String.join(", ", FigureFile.FORMS), figure));
    }
    MeasuredTable table;
    List<MeasuredTable.Fitted> fits;
    try {
      table = MeasuredTableReader.read(file, TableFile.read(context.file(file)));
      fits = table.fits();
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage() + ".", e);
    }
    if (fits.isEmpty()) {
      throw new InputException(
          "%s: %d points are too few for a fit: Casteel-Amis needs 5 concentrations at one"
                  .formatted(file, table.points().size())
              + " temperature, a quadratic 3, Arrhenius 3 temperatures, Vogel-Fulcher-Tammann 5.");
    }
    FitOutput output = new FitOutput(file, table, fits);
    if (json) {
      output.json(context.out());
    } else {
      context.out().print(output.text(text.width(context.terminal())));
    }
    draw(output);
    return ExitCode.OK;
  }

  private void draw(FitOutput output) {
    if (figure == null) {
      return;
    }
    try {
      FigureFile.write(
          context.file(figure),
          output.figure(),
          FigureStyle.PRINT,
          new FigureStamp(file, "fit", "Natrolyte " + context.version()));
      context.say("wrote " + figure);
    } catch (DocumentException e) {
      throw new InputException(e.getMessage(), e);
    }
  }
}
