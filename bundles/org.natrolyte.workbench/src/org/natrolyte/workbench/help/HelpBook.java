// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pages of the guide: the files of the folder help, in the order of its list of contents. */
final class HelpBook {
  /** The page that lists the others. */
  static final String CONTENTS = "contents";

  /** Opens a file of the folder; null when there is none. */
  interface Files {
    InputStream open(String name) throws IOException;
  }

  private final Files files;

  HelpBook(Files files) {
    this.files = files;
  }

  /** The book of this bundle. */
  static HelpBook ofBundle() {
    return new HelpBook(name -> HelpBook.class.getResourceAsStream("/help/" + name));
  }

  /** Titles by the ids of the pages, in order. */
  Map<String, String> titles() throws IOException {
    Map<String, String> titles = new LinkedHashMap<>();
    for (String line : read("contents.txt").orElse("").lines().toList()) {
      int bar = line.indexOf('|');
      if (bar > 0) {
        titles.put(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
      }
    }
    return titles;
  }

  /** A page; the list of contents where there is none of that id. */
  HelpText page(String id) throws IOException {
    Optional<String> markdown = read(id + ".md");
    return HelpText.read(markdown.isPresent() ? markdown.get() : contents());
  }

  private String contents() throws IOException {
    StringBuilder page = new StringBuilder("# Guide\n\n");
    titles().forEach((id, title) -> page.append("- [%s](page:%s)\n".formatted(title, id)));
    page.append("\n## Step by step\n\n");
    page.append("- [Your first comparison](cheatsheet:org.natrolyte.workbench.firstComparison)\n");
    page.append("- [From a paper to a recipe](cheatsheet:org.natrolyte.workbench.fromPaper)\n");
    page.append("- [Install a research area](cheatsheet:org.natrolyte.workbench.installArea)\n");
    return page.toString();
  }

  private Optional<String> read(String name) throws IOException {
    try (InputStream in = files.open(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
