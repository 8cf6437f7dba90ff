// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.platform.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every bundle of the source tree.
 *
 * @param bundles by name
 */
record SourceTree(List<SourceBundle> bundles) {
  /** A qualified name of ours: the package, then a class. */
  private static final Pattern OWN_NAME =
      Pattern.compile("(org\\.natrolyte(?:\\.[a-z]\\w*)+)\\.[A-Z]");

  /**
   * Reads the tree.
   *
   * @param start a folder in it
   */
  static SourceTree read(Path start) throws IOException {
    Path folder = start;
    while (!Files.isDirectory(folder.resolve("bundles/org.natrolyte.model"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IOException("there is no source tree above " + start);
      }
    }
    List<SourceBundle> bundles = new ArrayList<>();
    try (Stream<Path> folders = Files.list(folder.resolve("bundles"))) {
      for (Path bundle : folders.sorted().toList()) {
        if (Files.exists(bundle.resolve("META-INF/MANIFEST.MF"))) {
          bundles.add(SourceBundle.read(bundle));
        }
      }
    }
    return new SourceTree(bundles);
  }

  /** The bundles of ours that a manifest asks for. */
  Set<String> declaredBy(SourceBundle user) {
    Set<String> declared = new TreeSet<>();
    for (SourceBundle other : bundles) {
      boolean needed =
          user.requires().contains(other.name())
              || other.packages().stream().anyMatch(user.imports()::contains);
      if (needed && !other.equals(user)) {
        declared.add(other.name());
      }
    }
    return declared;
  }

  /** The bundles of ours whose classes the code names. */
  Set<String> usedInCode(SourceBundle user) {
    Set<String> packages = new TreeSet<>();
    for (String text : user.code()) {
      Matcher matcher = OWN_NAME.matcher(text);
      while (matcher.find()) {
        packages.add(matcher.group(1));
      }
    }
    Set<String> used = new TreeSet<>();
    for (SourceBundle other : bundles) {
      if (!other.equals(user) && other.packages().stream().anyMatch(packages::contains)) {
        used.add(other.name());
      }
    }
    return used;
  }

  /** Both together. */
  Set<String> neededBy(SourceBundle user) {
    Set<String> all = declaredBy(user);
    all.addAll(usedInCode(user));
    return all;
  }

  /** A way from a bundle back to itself; empty when there is none. */
  List<String> circleFrom(SourceBundle start) {
    return way(start, start.name(), new ArrayList<>(List.of(start.name())));
  }

  private List<String> way(SourceBundle from, String to, List<String> walked) {
    for (String next : neededBy(from)) {
      if (next.equals(to)) {
        return List.copyOf(walked);
      }
      if (!walked.contains(next)) {
        walked.add(next);
        List<String> found = way(bundle(next), to, walked);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private SourceBundle bundle(String name) {
    return bundles.stream().filter(b -> b.name().equals(name)).findFirst().orElseThrow();
  }
}
