// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
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
    try (CliContext context = context(out, err)) {
      int exitCode = new Program(context, new Orbitals()).run(args);
      return new Outcome(
          exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }

  private CliContext context(ByteArrayOutputStream out, ByteArrayOutputStream err) {
    CliContext.Streams streams =
        new CliContext.Streams(
            InputStream.nullInputStream(),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new CliContext(
        new CliContext.Surroundings(streams, Terminal.NONE, folder, "1.2.3"),
        CliContext.Services.NONE,
        SessionOptions.in(UserFolder.in(folder.resolve("user"))),
        options ->
            Session.of(
                () -> {
                  throw new IllegalStateException("no library is needed here");
                },
                () -> AvailableStudies.of(List.of()),
                options));
  }

  private static final class Orbitals implements CommandSource {
    @Override
    public Map<String, String> summaries() {
      return Map.of("orbitals", "Computes", "engines", "Tests");
    }

    @Override
    public Optional<Callable<Integer>> create(String name, CliContext context) {
      return switch (name) {
        case "orbitals" -> Optional.of(new OrbitalsProvider().create(context));
        case "engines" -> Optional.of(new EnginesProvider().create(context));
        default -> Optional.empty();
      };
    }
  }
}
