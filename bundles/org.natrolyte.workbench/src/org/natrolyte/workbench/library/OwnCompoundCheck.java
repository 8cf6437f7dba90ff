// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.natrolyte.model.compound.CompoundLibrary;
import org.natrolyte.model.compound.UserLibraries;

/** What the library will say of an own compound, asked before it is added. */
final class OwnCompoundCheck {
  private static final Pattern PLACE =
      Pattern.compile("^[^:]*?(?:, line \\d+)?(?:, column '([^']*)')?: ");

  private OwnCompoundCheck() {}

  /**
   * What the library says.
   *
   * @param refused why it would leave the compound out; empty when it takes it
   * @param remarks what it finds doubtful, each with its field
   */
  record Verdict(Optional<String> refused, List<String> remarks) {
    static final Verdict GOOD = new Verdict(Optional.empty(), List.of());

    Verdict {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Lets a library read the row as it would stand in the user's file. It may load the chemistry
   * toolkit: ask from a job.
   *
   * @param library the one that will read the file
   * @throws IOException when the row cannot be put into a temporary file
   */
  static Verdict of(OwnCompound compound, CompoundLibrary library) throws IOException {
    if (!(library instanceof UserLibraries extensible)) {
      return Verdict.GOOD;
    }
    Path folder = Files.createTempDirectory("natrolyte");
    OwnCompoundFile file = new OwnCompoundFile(folder);
    try {
      file.put(compound);
      CompoundLibrary read = extensible.with(List.of(file.path()));
      List<String> said = read.problems().stream().map(OwnCompoundCheck::plain).toList();
      boolean isTaken =
          read.all().stream()
              .anyMatch(
                  c -> c.id().equals(compound.id()) && c.origin().equals(OwnCompoundFile.NAME));
      return isTaken
          ? new Verdict(Optional.empty(), said)
          : new Verdict(Optional.of(String.join(" ", said) + accepted(said)), List.of());
    } finally {
      Files.deleteIfExists(file.path());
      Files.deleteIfExists(folder);
    }
  }

  private static String accepted(List<String> said) {
    return said.stream().anyMatch(s -> s.startsWith("SMILES: "))
        ? " Accepted is for example CCOCCOC."
        : "";
  }

  /** A problem without the file and the line, which the user has not written. */
  private static String plain(String problem) {
    Matcher place = PLACE.matcher(problem);
    if (!place.find()) {
      return problem;
    }
    String field = place.group(1) == null ? "" : OwnCompoundDialog.title(place.group(1)) + ": ";
    String said = problem.substring(place.end()).replace("; the compound is left out", "");
    return field + said + (said.endsWith(".") ? "" : ".");
  }
}
