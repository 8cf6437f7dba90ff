// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

/**
 * Something wrong or doubtful in a user's library file.
 *
 * @param file its name
 * @param line from 1; 0 where it concerns the whole file or a compound
 * @param column the title of the column; empty where none is meant
 * @param message what is wrong and what would be accepted
 * @param isRowLeftOut whether the whole compound was left out
 */
public record LibraryProblem(
    String file, int line, String column, String message, boolean isRowLeftOut) {

  /** The problem on one line: "mine.csv, line 4, column 'density [g/cm3]': ...". */
  public String text() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(", line ").append(line);
    }
    if (!column.isEmpty()) {
      text.append(", column '").append(column).append('\'');
    }
    return text.append(": ").append(message).toString();
  }

  static LibraryProblem clash(NameIndex.Clash clash) {
    boolean isId = clash.name().equals(clash.newcomer().id());
    String message =
        isId
            ? "'%s' also means %s (%s); written exactly like this it now means the compound of this"
                + " file."
            : "'%s' already means %s (%s) and keeps that meaning.";
    return new LibraryProblem(
        clash.newcomer().origin(),
        0,
        "",
        message.formatted(clash.name(), clash.owner().name(), clash.owner().origin()),
        false);
  }
}
