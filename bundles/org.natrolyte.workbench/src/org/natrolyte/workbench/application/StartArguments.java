// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * What the start line asks for.
 *
 * @param files documents to open
 */
record StartArguments(List<Path> files) {
  /** The folder that the user was in, where the start script knows it. */
  private static final String FOLDER = "natrolyte.cwd";

  StartArguments {
    files = List.copyOf(files);
  }

  static StartArguments of(IApplicationContext context) {
    Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
    return of(arguments instanceof String[] words ? words : new String[0]);
  }

  /** Words that are no options are files; an option takes the word after it along. */
  static StartArguments of(String[] words) {
    Path folder = Path.of(System.getProperty(FOLDER, ""));
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (words[i].startsWith("-")) {
        boolean hasValue = i + 1 < words.length && !words[i + 1].startsWith("-");
        i += hasValue && !words[i].startsWith("--") ? 1 : 0;
      } else if (!words[i].equals("open")) {
        files.add(folder.resolve(words[i]).toAbsolutePath());
      }
    }
    return new StartArguments(files);
  }
}
