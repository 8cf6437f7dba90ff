// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.workbench.imports.Cells;

/** The user's compounds: what is typed in the window stands in a table that can be read by hand. */
class OwnCompoundFileTest {
  @TempDir Path folder;

  private static OwnCompound compound(String id, String density) {
    return new OwnCompound(
        Map.of(
            "id",
            id,
            "smiles",
            "CCOCCOC",
            "density [g/cm3]",
            density,
            "source",
            "our lab, \"dry\""));
  }

  @Test
  void whatIsAddedIsReadAgain() throws IOException {
    OwnCompoundFile file = new OwnCompoundFile(folder.resolve("library"));
    assertEquals(List.of(), file.read());
    file.put(compound("MEE", "0.853"));
    file.put(compound("DEE2", ""));

    List<OwnCompound> read = file.read();
    assertEquals(List.of("MEE", "DEE2"), read.stream().map(OwnCompound::id).toList());
    assertEquals("our lab, \"dry\"", read.getFirst().cell("source"));
    assertEquals("0.853", read.getFirst().cell("density [g/cm3]"));
  }

  @Test
  void aChangeKeepsColumnsAndRowsOfTheUser() throws IOException {
    Files.writeString(
        folder.resolve(OwnCompoundFile.NAME),
        "# mine\nid,smiles,flash point [°C]\nMEE,CCOCCOC,27\nX,CCO,13\n");
    OwnCompoundFile file = new OwnCompoundFile(folder);
    file.put(compound("MEE", "0.86"));

    assertEquals("27", file.read().getFirst().cell("flash point [°C]"));
    assertEquals("0.86", file.read().getFirst().cell("density [g/cm3]"));
    assertEquals("13", file.read().get(1).cell("flash point [°C]"));
    file.remove("MEE");
    assertEquals(List.of("X"), file.read().stream().map(OwnCompound::id).toList());
  }

  @Test
  void whatIsMissingOrNoNumberIsSaid() {
    assertTrue(new OwnCompound(Map.of()).problem().orElseThrow().contains("short name"));
    assertTrue(new OwnCompound(Map.of("id", "X")).problem().orElseThrow().contains("SMILES"));
    assertEquals(Optional.empty(), compound("X", "").problem());
    assertEquals(
        "The density must be a number with a point, such as 0.87, not '0,87'.",
        compound("X", "0,87").problem().orElseThrow());
    assertEquals("The density must be more than zero.", compound("X", "0").problem().orElseThrow());
  }

  @Test
  void cellsWithEverythingInThemComeBack() {
    List<String> cells = List.of("a,b", "say \"x\"", "two\nlines", "", "#no remark", " blank ");
    assertEquals(List.of(cells), Cells.rows(Cells.line(cells)));
  }
}
