// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A dropped name never runs into its neighbours. */
class InsertedNameTest {
  @Test
  void blanksAreAddedOnlyWhereTheyAreNeeded() {
    assertEquals("1 M NaPF6 in DME", dropped("1 M NaPF6 in ", 13));
    assertEquals("1 M NaPF6 in DME", dropped("1 M NaPF6 in", 12));
    assertEquals("1 M NaPF6 in DME/G2", dropped("1 M NaPF6 in /G2", 13));
    assertEquals("1 M NaPF6 in G2/DME", dropped("1 M NaPF6 in G2/", 16));
    assertEquals("DME", dropped("", 0));
    assertEquals("1 M NaPF6 in G2 + 2 wt% DME", dropped("1 M NaPF6 in G2 + 2 wt%", 99));
  }

  @Test
  void aWordIsNotSplit() {
    assertEquals("1 M NaPF6 DME in G2", dropped("1 M NaPF6 in G2", 6));
    assertEquals("1 M NaPF6 in G2 DME/DOL", dropped("1 M NaPF6 in G2/DOL", 14));
  }

  private static String dropped(String line, int place) {
    InsertedName name = InsertedName.into(line, place, "DME");
    return new StringBuilder(line).insert(name.at(), name.text()).toString();
  }
}
