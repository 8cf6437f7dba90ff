// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something to be done step by step.
 *
 * @param title what it is about
 * @param intro what comes of it
 * @param steps in their order
 */
record Steps(String title, String intro, List<Step> steps) {
  private static final Pattern COMMAND = Pattern.compile("\\[[^\\]]*]\\(command:([^)]+)\\)");

  /**
   * A step.
   *
   * @param title what is to be done
   * @param text how
   * @param command that does it; empty where the user does
   */
  record Step(String title, String text, String command) {}

  Steps {
    steps = List.copyOf(steps);
  }

  /**
   * Reads steps: a title (#), an introduction, then sections (##) of which each is a step, perhaps
   * with a link to the command that does it.
   */
  static Steps read(String markdown) {
    String[] sections = ("\n" + markdown).split("\n## ");
    String head = sections[0].strip();
    int end = head.indexOf('\n');
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < sections.length; i++) {
      int titleEnd = sections[i].indexOf('\n');
      String text = sections[i].substring(titleEnd);
      Matcher command = COMMAND.matcher(text);
      String does = command.find() ? command.group(1) : "";
      steps.add(
          new Step(
              sections[i].substring(0, titleEnd).strip(), plain(command.replaceAll("")), does));
    }
    return new Steps(head.substring(1, end).strip(), plain(head.substring(end)), steps);
  }

  /** What is in bold is what to type or to look for: it is quoted. */
  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").replaceAll("\\*\\*(.+?)\\*\\*", "\u201C$1\u201D");
  }
}
