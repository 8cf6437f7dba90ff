// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

/**
 * A name that is put into a line at a place, with blanks where it would run into its neighbours; a
 * word that is hit is not split, the name goes behind it.
 *
 * @param at the place in the line
 * @param text what is put there
 */
public record InsertedName(int at, String text) {
  private static final String OPEN = "/:(+,";
  private static final String CLOSE = "/:),.";

  /**
   * How a name is put into a line.
   *
   * @param line what stands there
   * @param place where the pointer is
   * @param name what is dropped
   */
  public static InsertedName into(String line, int place, String name) {
    int at = Math.clamp(place, 0, line.length());
    while (at > 0 && at < line.length() && isWord(line, at - 1) && isWord(line, at)) {
      at++;
    }
    String words = name.strip().replaceAll("\\s+", " ");
    boolean before = at > 0 && !stands(line, at - 1, "/:(");
    boolean after = at < line.length() && !stands(line, at, CLOSE);
    return new InsertedName(at, (before ? " " : "") + words + (after ? " " : ""));
  }

  private static boolean isWord(String line, int at) {
    return !stands(line, at, OPEN + CLOSE);
  }

  private static boolean stands(String line, int at, String signs) {
    char c = line.charAt(at);
    return Character.isWhitespace(c) || signs.indexOf(c) >= 0;
  }
}
