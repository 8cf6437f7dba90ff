// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.start;

import java.io.File;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The bundles whose classes are on the class path of Java: the names of their files or folders in
 * {@code plugins/}.
 */
record ClassPath(Set<String> files) {
  private static final String FOLDER = File.separator + "plugins" + File.separator;

  ClassPath {
    files = Set.copyOf(files);
  }

  /** Of this process. */
  static ClassPath own() {
    return of(System.getProperty("java.class.path", ""));
  }

  /** Of a class path as Java is given it. */
  static ClassPath of(String path) {
    return new ClassPath(
        Arrays.stream(path.split(File.pathSeparator))
            .map(ClassPath::fileOf)
            .collect(Collectors.toSet()));
  }

  /** Whether the classes of the bundle in this file or folder are on the class path. */
  boolean holds(File bundle) {
    return files.contains(bundle.getName());
  }

  /**
   * The file or folder in {@code plugins/} that an entry of the class path, or the place of a
   * class, is or lies in; its last part when it is none of them.
   */
  static String fileOf(String entry) {
    int folder = entry.lastIndexOf(FOLDER);
    String inside =
        folder < 0 ? new File(entry).getName() : entry.substring(folder + FOLDER.length());
    int end = inside.indexOf(File.separatorChar);
    return end < 0 ? inside : inside.substring(0, end);
  }
}
