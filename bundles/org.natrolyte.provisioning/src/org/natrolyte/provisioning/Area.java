// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.provisioning;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A feature that a user installs and removes.
 *
 * @param id of the feature: org.natrolyte.area.anodefree.feature
 * @param name what a person calls it
 * @param version of the feature
 * @param description what it is; may be empty
 */
public record Area(String id, String name, String version, String description) {
  private static final List<String> BASE =
      List.of(
          "org.natrolyte.platform.feature",
          "org.natrolyte.core.feature",
          "org.natrolyte.workbench.feature");
  private static final String FEATURE = ".feature";

  public Area {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(description, "description");
  }

  /** The shortest name that the command line takes: "anodefree". */
  public String shortName() {
    String name = id.endsWith(FEATURE) ? id.substring(0, id.length() - FEATURE.length()) : id;
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The version as people say it, without the time of the build. */
  public String shortVersion() {
    return version.replaceFirst("^([0-9]+\\.[0-9]+\\.[0-9]+)\\..*", "$1");
  }

  /** Whether the program itself is made of it. */
  public boolean isBase() {
    return BASE.contains(id);
  }

  /** Whether a user's word means this feature: its id, its short name or its name. */
  public boolean isCalled(String word) {
    String plain = plain(word);
    return Stream.of(id, id + ".feature.group", shortName(), "area." + shortName(), name)
            .map(Area::plain)
            .anyMatch(plain::equals)
        || plain(id).equals(plain + "feature");
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }
}
