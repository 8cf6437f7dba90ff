// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.product.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A copy of the materialised Linux product, started as a user starts it.
 *
 * @param folder the program folder
 * @param user the folder that stands for the user's own
 */
record Product(Path folder, Path user) {
  /** What a program printed and how it ended. */
  record Run(int exitCode, String out, String err) {
    String everything() {
      return "exit code " + exitCode + "\n--- out\n" + out + "\n--- err\n" + err;
    }
  }

  /** The product as the build left it, to be started only. */
  static Path built() {
    return Path.of(System.getProperty("natrolyte.product"));
  }

  /** The root of the source tree. */
  static Path sources() {
    return Path.of(System.getProperty("natrolyte.root"));
  }

  /** Copies the product into an empty folder, so that a test may change it. */
  static Product copyTo(Path folder) throws IOException {
    Path program = folder.resolve("natrolyte");
    try (Stream<Path> files = Files.walk(built())) {
      for (Path file : files.toList()) {
        Path copy = program.resolve(built().relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    Path start = program.resolve("natrolyte");
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(start);
    permissions.add(PosixFilePermission.OWNER_EXECUTE);
    Files.setPosixFilePermissions(start, permissions);
    return new Product(program, Files.createDirectories(folder.resolve("user")));
  }

  /** Runs the program's command line. */
  Run run(String... arguments) throws IOException, InterruptedException {
    return run(List.of(arguments), "");
  }

  /** Runs the program's command line with something on its standard input. */
  Run run(List<String> arguments, String input) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(folder.resolve("natrolyte").toString());
    command.addAll(arguments);
    return start(command, input);
  }

  /** Runs the p2 director of the program. */
  Run director(String... arguments) throws IOException, InterruptedException {
    Path launcher;
    try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
      launcher =
          plugins
              .filter(p -> p.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
              .findFirst()
              .orElseThrow();
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                launcher.toString(),
                "-nosplash",
                "-data",
                "@none",
                "-application",
                "org.eclipse.equinox.p2.director"));
    command.addAll(List.of(arguments));
    return start(command, "");
  }

  private Run start(List<String> command, String input) throws IOException, InterruptedException {
    Path out = Files.createTempFile(user, "out", ".txt");
    Path err = Files.createTempFile(user, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(user.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("HOME", user.toString());
    builder.environment().put("XDG_CACHE_HOME", user.resolve("cache").toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    try (var in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    if (!process.waitFor(180, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("no end after 180 s: " + command);
    }
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
