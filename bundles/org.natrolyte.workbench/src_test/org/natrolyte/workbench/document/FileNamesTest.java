// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What files are called when the program proposes a name. */
class FileNamesTest {
  @Test
  void aRecipeStaysReadable() {
    assertEquals("1 M NaPF6 in G2-DOL (1-1 v-v)", FileNames.of("1 M NaPF6 in G2/DOL (1:1 v/v)"));
    assertEquals("Diglyme, −20 °C", FileNames.of(" Diglyme, −20 °C. "));
    assertEquals("recipes", FileNames.of(""));
    assertEquals("hidden", FileNames.of(".hidden"));
  }

  @Property(tries = 500)
  void whateverItIsAboutEverySystemTakesIt(@ForAll String words) {
    String name = FileNames.of(words);
    assertFalse(name.isBlank());
    assertTrue(name.chars().noneMatch(c -> "\\/:*?\"<>|".indexOf(c) >= 0 || c < ' '), name);
    assertFalse(name.endsWith(".") || name.endsWith(" ") || name.startsWith("."), name);
    // four bytes a sign at the most, with room for what is put around it
    assertTrue(name.codePointCount(0, name.length()) <= 80, name);
    assertEquals(name, FileNames.of(name), "a name stays as it is");
  }
}
