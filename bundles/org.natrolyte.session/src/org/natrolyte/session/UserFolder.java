// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Where a user's own files are kept. Nothing is created until something is written.
 *
 * @param root the user's data: libraries, logs
 * @param cache what may be deleted at any time
 */
public record UserFolder(Path root, Path cache) {
  /** The system property that puts everything into one folder. */
  public static final String PROPERTY = "natrolyte.user";

  public UserFolder {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(cache, "cache");
  }

  /** Everything in one folder. */
  public static UserFolder in(Path folder) {
    return new UserFolder(folder, folder.resolve("cache"));
  }

  /** The folder of the person who runs this program, as the system's customs have it. */
  public static UserFolder usual() {
    return usual(System::getProperty, System::getenv);
  }

  static UserFolder usual(UnaryOperator<String> property, UnaryOperator<String> environment) {
    String given = property.apply(PROPERTY);
    if (isSet(given)) {
      return in(Path.of(given).toAbsolutePath());
    }
    Path account = Path.of(Objects.requireNonNullElse(property.apply("user.home"), "."));
    String system =
        Objects.requireNonNullElse(property.apply("os.name"), "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      Path roaming = folder(environment, "APPDATA", account.resolve("AppData/Roaming"));
      Path local = folder(environment, "LOCALAPPDATA", account.resolve("AppData/Local"));
      return new UserFolder(roaming.resolve("Natrolyte"), local.resolve("Natrolyte/cache"));
    }
    Path home = folder(environment, "HOME", account);
    if (system.startsWith("mac")) {
      Path library = home.resolve("Library");
      return new UserFolder(
          library.resolve("Application Support/Natrolyte"), library.resolve("Caches/Natrolyte"));
    }
    Path data = folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"));
    Path cache = folder(environment, "XDG_CACHE_HOME", home.resolve(".cache"));
    return new UserFolder(data.resolve("natrolyte"), cache.resolve("natrolyte"));
  }

  /** The user's compound libraries; every file in it extends the built-in library. */
  public Path library() {
    return root.resolve("library");
  }

  /** Results of earlier runs. */
  public Path results() {
    return cache.resolve("results");
  }

  /** What went wrong in the program itself. */
  public Path log() {
    return root.resolve("log");
  }

  private static Path folder(UnaryOperator<String> environment, String name, Path otherwise) {
    String given = environment.apply(name);
    return isSet(given) && Path.of(given).isAbsolute() ? Path.of(given) : otherwise;
  }

  private static boolean isSet(String text) {
    return text != null && !text.isBlank();
  }
}
