// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.StructureFiles.Found;
import org.natrolyte.model.compound.StructureFiles.Structure;

/** What is written as a structure-data file is read back: ions, rings, stereocentres, fields. */
class SdfTextTest {
  private static final List<String> SMILES =
      List.of(
          "COCCOCCOC",
          "[Na+].F[P-](F)(F)(F)(F)F",
          "[Na+].O=S(=O)(F)[N-]S(=O)(=O)F",
          "FC1COC(=O)O1",
          "c1ccncc1",
          "C[C@H]1COC(=O)O1");

  @TempDir Path folder;

  private static Structure structure(String smiles) {
    return new Structure("x", smiles, new LinkedHashMap<>());
  }

  private List<Found> again(String text) throws Exception {
    Path file = folder.resolve("x.sdf");
    Files.writeString(file, text);
    return new CdkStructureFiles().sdf(file);
  }

  @Test
  void everyStructureComesBack() throws Exception {
    List<Found> found =
        again(new CdkStructureFiles().write(SMILES.stream().map(s -> structure(s)).toList()));

    assertEquals(SMILES.size(), found.size());
    for (int i = 0; i < SMILES.size(); i++) {
      assertEquals("", found.get(i).problem(), SMILES.get(i));
      assertEquals(
          Molecule.parse(SMILES.get(i)).inchiKey(),
          Molecule.parse(found.get(i).smiles()).inchiKey(),
          SMILES.get(i) + " came back as " + found.get(i).smiles());
    }
  }

  @Test
  void fieldsKeepTheirOrderAndNoValueEndsAnother() throws Exception {
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    fields.put("density [g/cm3]", "0.94");
    fields.put("note", "first line\n\n\nsecond line");
    fields.put("nothing", "");
    String text =
        new CdkStructureFiles().write(List.of(new Structure("G2\n$$$$", "COCCOCCOC", fields)));

    assertTrue(text.startsWith("G2 $$$$\n"), text.substring(0, 20));
    assertTrue(
        text.endsWith(
            "M  END\n> <density [g/cm3]>\n0.94\n\n> <note>\nfirst line\nsecond line\n\n$$$$\n"),
        text);
    assertEquals("0.94", again(text).getFirst().fields().get("density [g/cm3]"));
  }

  @Test
  void whatIsNoStructureIsNamed() {
    StructureException refused =
        assertThrows(
            StructureException.class,
            () -> new CdkStructureFiles().write(List.of(structure("C(C"))));
    assertTrue(refused.getMessage().startsWith("x cannot be"), refused.getMessage());
  }
}
