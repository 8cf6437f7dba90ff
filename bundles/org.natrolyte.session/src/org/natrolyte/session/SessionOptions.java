// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * How a session is opened.
 *
 * @param userFolder where the user's files are
 * @param userLibraries library files beside those in the user's folder
 * @param cached whether results of earlier runs are used and kept
 * @param threads how many studies compute at the same time
 */
public record SessionOptions(
    UserFolder userFolder, List<Path> userLibraries, boolean cached, int threads) {
  public SessionOptions {
    Objects.requireNonNull(userFolder, "userFolder");
    userLibraries = List.copyOf(userLibraries);
    if (threads < 1) {
      throw new IllegalArgumentException("a session needs a thread, not " + threads);
    }
  }

  /** The user's own folder, a cache, and as many threads as there are processors. */
  public static SessionOptions usual() {
    return in(UserFolder.usual());
  }

  /** The usual options with another folder for the user's files. */
  public static SessionOptions in(UserFolder folder) {
    return new SessionOptions(folder, List.of(), true, Runtime.getRuntime().availableProcessors());
  }

  /** These options with library files of the user's choice. */
  public SessionOptions withLibraries(List<Path> files) {
    return new SessionOptions(userFolder, files, cached, threads);
  }

  /** These options with or without the cache. */
  public SessionOptions withCache(boolean use) {
    return new SessionOptions(userFolder, userLibraries, use, threads);
  }
}
