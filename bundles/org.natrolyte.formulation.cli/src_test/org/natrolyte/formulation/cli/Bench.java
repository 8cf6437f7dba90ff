// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.natrolyte.cli.command.AmountConverter;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.CommandProvider;
import org.natrolyte.cli.command.Terminal;
import org.natrolyte.cli.program.CommandSource;
import org.natrolyte.cli.program.Program;
import org.natrolyte.model.run.AvailableStudies;
import org.natrolyte.session.Session;
import org.natrolyte.session.SessionOptions;
import org.natrolyte.session.UserFolder;

/** The command line with the commands of this plugin. */
final class Bench {
  /** What a call gave. */
  record Outcome(int exitCode, String out, String err) {}

  private final Path folder;

  Bench(Path folder) {
    this.folder = folder;
  }

  Outcome run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CliContext.Streams streams =
        new CliContext.Streams(
            InputStream.nullInputStream(),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    try (CliContext context =
        new CliContext(
            new CliContext.Surroundings(streams, Terminal.NONE, folder, "1.2.3"),
            new Converters(),
            SessionOptions.in(UserFolder.in(folder.resolve("user"))),
            options ->
                Session.of(BenchLibrary::new, () -> AvailableStudies.of(List.of()), options))) {
      int exitCode = new Program(context, new Commands()).run(args);
      return new Outcome(
          exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }

  private static final class Converters implements CliContext.Services {
    @Override
    public <T> Optional<T> find(Class<T> type) {
      return type == AmountConverter.class
          ? Optional.of(type.cast(new CompositionAmounts()))
          : Optional.empty();
    }
  }

  private static final class Commands implements CommandSource {
    private static final Map<String, CommandProvider> PROVIDERS =
        Map.of(
            "weigh", new WeighProvider(),
            "score", new ScoreProvider(),
            "sweep", new SweepProvider(),
            "fit", new FitProvider());

    @Override
    public Map<String, String> summaries() {
      return Map.of("weigh", "Weighs", "score", "Scores", "sweep", "Sweeps", "fit", "Fits");
    }

    @Override
    public Optional<Callable<Integer>> create(String name, CliContext context) {
      return Optional.ofNullable(PROVIDERS.get(name)).map(p -> p.create(context));
    }
  }
}
