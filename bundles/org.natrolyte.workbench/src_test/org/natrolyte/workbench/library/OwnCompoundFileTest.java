// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    file.remove(List.of("MEE"));
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
  void remarksOfTheUserStay() throws IOException {
    Path path = folder.resolve(OwnCompoundFile.NAME);
    Files.writeString(path, "# mine, dried\nid;smiles\nMEE;CCOCCOC\n# to be measured\nX;CCO\n");
    OwnCompoundFile file = new OwnCompoundFile(folder);
    file.put(compound("Y", ""));
    String written = Files.readString(path);
    assertTrue(written.startsWith("# mine, dried\n# to be measured\nid,"), written);
    assertEquals(List.of("MEE", "X", "Y"), file.read().stream().map(OwnCompound::id).toList());
  }

  @Test
  void aFileThatIsNotUnderstoodIsNeverWritten() throws IOException {
    Path path = folder.resolve(OwnCompoundFile.NAME);
    OwnCompoundFile file = new OwnCompoundFile(folder);
    for (String text :
        List.of("id,smiles\nA,\"CCO\nB,CCC\n", "id,id\nA,B\n", "id,smiles\nA,CCO,0.87\n")) {
      Files.writeString(path, text);
      IOException refused = assertThrows(IOException.class, () -> file.put(compound("Y", "")));
      assertTrue(refused.getMessage().contains(", line "), refused.getMessage());
      assertEquals(text, Files.readString(path), "as it was");
    }
    byte[] latin = {'i', 'd', '\n', (byte) 0xE9};
    Files.write(path, latin);
    assertThrows(IOException.class, () -> file.put(compound("Y", "")));
    assertArrayEquals(latin, Files.readAllBytes(path));
  }

  @Test
  void importedStructuresNeverReplaceOthers() {
    List<OwnCompound> there = List.of(compound("A", "0.9"));
    List<OwnCompound> added =
        OwnCompounds.named(
            there,
            List.of(
                new OwnCompounds.Row("A", "CCOCCOC", "x.sdf"),
                new OwnCompounds.Row("A", "CCO", "x.sdf"),
                new OwnCompounds.Row("A", "CCC", "x.sdf"),
                new OwnCompounds.Row("B", "C", "x.sdf"),
                new OwnCompounds.Row("B", "C", "x.sdf")));
    assertEquals(
        List.of("A (2) CCO", "A (3) CCC", "B C"),
        added.stream().map(c -> c.id() + " " + c.cell("smiles")).toList());
  }
}
