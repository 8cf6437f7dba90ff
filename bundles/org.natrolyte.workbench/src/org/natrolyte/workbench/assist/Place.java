// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.assist;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.natrolyte.model.compound.Role;

/**
 * What can stand where the caret is.
 *
 * @param kind the kind of word
 * @param start index of the first character of the word at the caret
 * @param end index after the last character that is replaced
 * @param word what is written of it so far
 * @param role the role that an ingredient has at this place
 * @param group how many names stand in the group before a bracket; 0 elsewhere, and where the group
 *     has its ratio already
 */
record Place(Kind kind, int start, int end, String word, Role role, int group) {
  /** Kinds of words. */
  enum Kind {
    NAME,
    UNIT,
    RATIO,
    /** What joins one ingredient to the next. */
    JOINT,
    /** Nothing can be proposed, as within quotes. */
    NONE
  }

  private static final String SEPARATORS = "/:+;";
  private static final Pattern NUMBER_BEFORE =
      Pattern.compile("(?:^|[\\s+(/])\\d+(?:[.,]\\d+)?\\s+$");
  private static final Pattern TEMPERATURE =
      Pattern.compile(",\\s*[-\u2212]?\\d+(?:\\.\\d+)?\\s+$");
  private static final Pattern RATIO = Pattern.compile("\\(\\s*\\d+(?:[.,]\\d+)?\\s*:[^()]*\\)");
  private static final Pattern IN = Pattern.compile("(?:^|\\s)in\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD_START = Pattern.compile("(?<=^|[\\s(])\\S");
  private static final Pattern AMOUNT =
      Pattern.compile("^\\s*\\d+(?:[.,]\\d+)?\\s*(?:[mµu]?M|m|wt%|vol%|mol%|ppm|g/L|%)\\s+");

  static Place at(String text, int caret) {
    String before = text.substring(0, caret);
    if (isQuoted(before)) {
      return new Place(Kind.NONE, caret, caret, "", Role.SOLVENT, 0);
    }
    int open = before.lastIndexOf('(');
    if (open > before.lastIndexOf(')')
        && before.substring(open + 1).matches("[\\d.:/\\svwbymole]*")) {
      int end = text.startsWith(")", caret) ? caret + 1 : caret;
      return new Place(
          Kind.RATIO, open, end, before.substring(open), Role.SOLVENT, names(before, open));
    }
    int start = segmentStart(before);
    String segment = before.substring(start);
    Matcher amount = AMOUNT.matcher(segment);
    if (amount.find()) {
      start += amount.end();
    } else {
      start += segment.length() - segment.stripLeading().length();
    }
    int word = Math.max(start, before.lastIndexOf(' ') + 1);
    Role role = role(before);
    if (role != Role.SALT && TEMPERATURE.matcher(before.substring(0, word)).find()) {
      return new Place(Kind.NONE, caret, caret, "", role, 0);
    }
    if (NUMBER_BEFORE.matcher(before.substring(0, word)).find()) {
      return new Place(Kind.UNIT, word, caret, before.substring(word), role, 0);
    }
    String name = before.substring(Math.min(start, caret));
    boolean finished = name.isBlank() ? before.stripTrailing().endsWith(")") : name.endsWith(" ");
    if (finished && !before.isBlank()) {
      return new Place(Kind.JOINT, caret, caret, name, role, names(before, caret));
    }
    return new Place(Kind.NAME, Math.min(start, caret), caret, name, role, 0);
  }

  /** The starts of the words of the name, the longest name first. */
  List<Integer> nameStarts() {
    return WORD_START.matcher(word).results().map(r -> start + r.start()).toList();
  }

  Place withWord(String other) {
    return new Place(kind, start, end, other, role, group);
  }

  private static boolean isQuoted(String before) {
    return before.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /** Where what joins the ingredient to the one before ends. */
  private static int segmentStart(String before) {
    int start = 0;
    for (int i = 0; i < before.length(); i++) {
      if (SEPARATORS.indexOf(before.charAt(i)) >= 0 || before.charAt(i) == ')') {
        start = i + 1;
      }
    }
    Matcher in = IN.matcher(before);
    while (in.find()) {
      start = Math.max(start, in.end());
    }
    return start;
  }

  private static Role role(String before) {
    Matcher in = IN.matcher(before);
    int end = -1;
    while (in.find()) {
      end = in.end();
    }
    if (end < 0) {
      return Role.SALT;
    }
    return before.indexOf('+', end) >= 0 ? Role.ADDITIVE : Role.SOLVENT;
  }

  /** How many names stand in the group that ends at a position; 0 when it has its ratio already. */
  private static int names(String before, int end) {
    String group = before.substring(0, end);
    Matcher in = IN.matcher(group);
    int start = 0;
    while (in.find()) {
      start = in.end();
    }
    start = Math.max(start, group.lastIndexOf('+') + 1);
    if (RATIO.matcher(group.substring(start)).find()) {
      return 0;
    }
    return 1 + (int) group.substring(start).chars().filter(c -> c == '/' || c == ':').count();
  }
}
