// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

/** Names of files that every system takes. */
public final class FileNames {
  /** With an ending and a number it stays well below the 255 bytes that file systems take. */
  private static final int LONGEST = 80;

  private FileNames() {}

  /**
   * A name for a file, without its ending.
   *
   * @param words what the file is about, such as a recipe: "1 M NaPF6 in G2/DOL (1:1 v/v)"
   * @return the same with a dash for what no name may have: "1 M NaPF6 in G2-DOL (1-1 v-v)"; cut
   *     where it is long, "recipes" where nothing is left
   */
  public static String of(String words) {
    String name = words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip();
    int length = name.codePointCount(0, name.length());
    String cut = name.substring(0, name.offsetByCodePoints(0, Math.min(length, LONGEST)));
    // Windows takes no name that ends with a dot or a blank, and a dot in front hides a file
    String plain = cut.replaceAll("^[. ]+|[. ]+$", "");
    return plain.isEmpty() ? "recipes" : plain;
  }
}
