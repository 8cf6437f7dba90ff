// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.input.TextInput;
import org.natrolyte.cli.output.TextOptions;
import org.natrolyte.formulation.bulk.score.ConductivityScorer;
import org.natrolyte.formulation.bulk.score.MeasuredTable;
import org.natrolyte.formulation.bulk.score.RowScorer;
import org.natrolyte.formulation.bulk.score.Score;
import org.natrolyte.formulation.bulk.score.Scored;
import org.natrolyte.formulation.bulk.score.ViscosityScorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** `natrolyte score`: the errors of a model on a measured table. */
@Command(
    name = "score",
    description =
        "Compare the model of conductivity or viscosity with measured values. Nothing is fitted.",
    footer = {
      "natrolyte score conductivity calisol23.csv",
      "natrolyte score viscosity liquids.csv --json",
      "natrolyte score viscosity mixtures.csv"
    })
public final class ScoreCommand implements Callable<Integer> {
  private final CliContext context;

  @Parameters(
      index = "0",
      paramLabel = "PROPERTY",
      description = "What is compared: conductivity or viscosity.")
  private String property;

  @Parameters(index = "1", paramLabel = "FILE", description = "A CSV file with measured values.")
  private Path file;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private TextOptions text = new TextOptions();

  ScoreCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    MeasuredTable table = read();
    RowScorer scorer = scorer(table);
    List<Scored> rows = new ArrayList<>();
    for (MeasuredTable.Row row : table.rows()) {
      rows.add(scorer.score(row));
    }
    Score score = Score.of(rows);
    if (json) {
      ScoreOutput.json(property, score, context.out());
    } else {
      context.out().print(ScoreOutput.text(property, score, text.width(context.terminal())));
    }
    return ExitCode.OK;
  }

  private MeasuredTable read() {
    String content = TextInput.read(context.file(file.toString()));
    try {
      return MeasuredTable.read(new BufferedReader(new StringReader(content)));
    } catch (IOException e) {
      throw new InputException(file + " cannot be read as a CSV file: " + e.getMessage() + ".", e);
    }
  }

  private RowScorer scorer(MeasuredTable table) {
    try {
      return switch (property) {
        case "conductivity" -> new ConductivityScorer(table.header());
        case "viscosity" -> ViscosityScorer.of(table.header());
        default ->
            throw new InputException(
                "score takes conductivity or viscosity, not '" + property + "'.");
      };
    } catch (IllegalArgumentException e) {
      throw new InputException(file + ": " + e.getMessage() + ".", e);
    }
  }
}
