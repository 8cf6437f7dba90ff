// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.document.SeparatedValuesException;

class CsvTableTest {

  @Test
  void readsQuotesSeparatorsAndLineBreaksInCells() throws SeparatedValuesException {
    CsvTable table = CsvTable.parse("t", "a,b\n\"1,2\",\"say \"\"x\"\"\"\n\"two\nlines\",z\n");

    assertEquals(List.of("a", "b"), table.header());
    assertEquals(List.of("1,2", "say \"x\""), table.rows().get(0).cells());
    assertEquals(List.of("two\nlines", "z"), table.rows().get(1).cells());
    assertEquals(3, table.rows().get(1).line());
  }

  @Test
  void skipsBlankLinesAndRemarksAndCountsThem() throws SeparatedValuesException {
    CsvTable table = CsvTable.parse("t", "a,b\n\n# remark, with comma\n1,2\n");

    assertEquals(1, table.rows().size());
    assertEquals(4, table.rows().getFirst().line());
  }

  @Test
  void toleratesWindowsLineEndsAndAMissingLastOne() throws SeparatedValuesException {
    CsvTable table = CsvTable.parse("t", "\uFEFFa,b\r\n\"1\",2\r\n3,");

    assertEquals(List.of("a", "b"), table.header());
    assertEquals(List.of("1", "2"), table.rows().get(0).cells());
    assertEquals(List.of("3", ""), table.rows().get(1).cells());
    assertEquals("", table.rows().get(1).cell(7));
  }

  @Test
  void findsTheSeparator() throws SeparatedValuesException {
    assertEquals(';', CsvTable.parseAnySeparator("t", "a;b;c\n1;2,5;3").separator());
    assertEquals('\t', CsvTable.parseAnySeparator("t", "a\tb\n1\t2").separator());
    assertEquals(',', CsvTable.parseAnySeparator("t", "a").separator());
  }

  @Test
  void saysWhereItBreaks() {
    SeparatedValuesException open =
        assertThrows(SeparatedValuesException.class, () -> CsvTable.parse("t", "a\n1\n\"never\n"));
    assertEquals(3, open.line());
    SeparatedValuesException behind =
        assertThrows(SeparatedValuesException.class, () -> CsvTable.parse("t", "a,b\n\"1\"x,2\n"));
    assertEquals("'x' stands behind a quoted cell", behind.getMessage());
    assertThrows(SeparatedValuesException.class, () -> CsvTable.parse("t", "\n\n"));
  }
}
