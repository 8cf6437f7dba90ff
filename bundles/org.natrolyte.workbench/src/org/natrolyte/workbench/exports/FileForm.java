// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.exports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The form of a file, as the end of its name says. */
final class FileForm {
  private FileForm() {}

  /**
   * The form.
   *
   * @param file to be written
   * @param accepted ends of names, in lower case, without the dot
   * @throws IllegalArgumentException when it is none of them, in words for the user
   */
  static String of(Path file, List<String> accepted) {
    String name = String.valueOf(file.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (name.lastIndexOf('.') < 0 || !accepted.contains(ending)) {
      throw new IllegalArgumentException(
          "'"
              + name
              + "' has no form that can be written; accepted are ."
              + String.join(", .", accepted)
              + ".");
    }
    return ending;
  }
}
