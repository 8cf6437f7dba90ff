// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.theme;

/** Texts that come from files, recipes or plugins, as labels, links and menus show them. */
public final class Words {
  private Words() {}

  /** A text for a control that would take an ampersand for the mark of a key. */
  public static String literal(String text) {
    return text.replace("&", "&&");
  }

  /** A text for a link, which would take angle brackets for its own markup, too. */
  public static String literalInLink(String text) {
    return literal(text).replace("<", "‹").replace(">", "›").replace("\"", "”");
  }
}
