// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.provisioning;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where research areas are installed from: a p2 repository in a folder, an archive or on a server.
 */
public final class AreaRepository {
  /** System property that names another folder than the one beside the program. */
  public static final String PROPERTY = "natrolyte.areas";

  private static final List<String> PARTS =
      List.of(
          "content.jar",
          "content.xml",
          "content.xml.xz",
          "compositeContent.xml",
          "compositeContent.jar",
          "p2.index");

  private AreaRepository() {}

  /**
   * The repository that comes with the program.
   *
   * @param installation the program's folder
   */
  public static Optional<URI> bundled(Path installation) {
    String given = System.getProperty(PROPERTY);
    Path folder = given == null ? installation.resolve("areas") : Path.of(given);
    return isRepository(folder) ? Optional.of(folder.toUri()) : Optional.empty();
  }

  /** Whether a folder is a p2 repository. */
  public static boolean isRepository(Path folder) {
    return PARTS.stream().anyMatch(part -> Files.exists(folder.resolve(part)));
  }
}
