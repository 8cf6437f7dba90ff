// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.structure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Files of coordinates are read as other programs write them, and refused with the line. */
class XyzFileTest {
  @Test
  void symbolsNumbersTabsAndWindowsLineEndsAreRead() throws Exception {
    XyzFile file =
        XyzFile.parse(
            "3\r\nwater; charge 0\r\nO\t0 0 0\r\n1 0.76 0.59 0\r\nh -0.76 0.59 0.D0 7\r\n\r\n");

    assertArrayEquals(new int[] {8, 1, 1}, file.geometry().atomicNumbers());
    assertEquals(0.76 / 0.529177210903, file.geometry().coordinatesBohr()[3], 1e-12);
    assertEquals(OptionalInt.of(0), file.charge());
  }

  @Test
  void theCommentNamesTheCharge() throws Exception {
    assertEquals(OptionalInt.of(-1), XyzFile.parse("1\nfluoride, charge=-1\nF 0 0 0").charge());
    assertEquals(OptionalInt.of(1), XyzFile.parse("1\nCharge +1\nNa 0 0 0").charge());
    assertEquals(OptionalInt.empty(), XyzFile.parse("1\ndischarged 3\nNa 0 0 0").charge());
  }

  @Test
  void whatIsWrittenIsReadBack() throws Exception {
    XyzFile file = XyzFile.parse("2\nNaF; charge 0\nNa 0 0 -1.0123456789\nF 0 0 0.9\n");

    assertEquals(file.comment(), XyzFile.parse(file.text()).comment());
    assertArrayEquals(
        file.geometry().coordinatesBohr(),
        XyzFile.parse(file.text()).geometry().coordinatesBohr(),
        1e-9);
  }

  @Test
  void faultsNameTheirLine() {
    assertFault("", "empty");
    assertFault("x\n\nO 0 0 0", "line 1");
    assertFault("0\n\n", "number of atoms");
    assertFault("2\n\nO 0 0 0", "says 2 atoms, and there are 1");
    assertFault("1\n\nO 0 0", "line 3");
    assertFault("1\n\nXx 0 0 0", "'Xx' is no element");
    assertFault("1\n\nO 0 0 zero", "'zero' is no number");
    assertFault("1\n\nO 0 0 NaN", "out of range");
    assertFault("1\n\nO 0 0 0\n1\n\nO 0 0 0", "line 4 follows the last atom");
    assertFault("99999\n\nO 0 0 0", "too many");
  }

  private static void assertFault(String text, String part) {
    String said = assertThrows(BuildException.class, () -> XyzFile.parse(text)).getMessage();
    assertTrue(said.contains(part), said);
  }
}
