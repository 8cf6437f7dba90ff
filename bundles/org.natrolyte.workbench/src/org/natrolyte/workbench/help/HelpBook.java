// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /** The page that speaks most of some words, those in headings ten times; the contents if none. */
  String find(String words) throws IOException {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    String best = CONTENTS;
    int most = 0;
    for (String id : wanted.isEmpty() ? Set.<String>of() : titles().keySet()) {
      int said = 0;
      for (String line : read(id + ".md").orElse("").toLowerCase(Locale.ROOT).lines().toList()) {
        said += count(line, wanted) * (line.startsWith("#") ? 10 : 1);
      }
      if (said > most) {
        most = said;
        best = id;
      }
    }
    return best;
  }

  private static int count(String line, String wanted) {
    int found = 0;
    for (int at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + wanted.length())) {
      found++;
    }
    return found;
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
