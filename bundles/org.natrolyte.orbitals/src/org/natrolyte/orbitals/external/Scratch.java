// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder for one call of one program: new, private, and deleted with all that is in it. */
final class Scratch implements AutoCloseable {
  private static final long MOST_BYTES = 64L << 20;

  private final Path folder;

  private Scratch(Path folder) {
    this.folder = folder;
  }

  static Scratch open() throws IOException {
    return new Scratch(Files.createTempDirectory("natrolyte-engine-"));
  }

  Path folder() {
    return folder;
  }

  void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /**
   * A result that the program wrote here. What is no plain file of a sensible size is not believed:
   * a link could lead to the result of another call.
   *
   * @return empty when there is none
   */
  Optional<byte[]> result(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
      return Optional.empty();
    }
    return Optional.of(Files.readAllBytes(file));
  }

  Optional<String> text(String name) throws IOException {
    return result(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** How much the program has written so far; links are not followed. */
  long bytes() {
    try (Stream<Path> files = Files.walk(folder, 3)) {
      return files
          .filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
          .mapToLong(Scratch::size)
          .sum();
    } catch (IOException | java.io.UncheckedIOException e) {
      // files come and go while the program works
      return 0;
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      // a dying program may still write: what remains goes when this program ends
      folder.toFile().deleteOnExit();
    }
  }
}
