// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.model.compound.StructureFiles;

/** Structure-data files: each record by itself, a wrong one with its reason. */
class CdkStructureFilesTest {
  private static final String METHANOL =
      """
      methanol
        test

        2  1  0  0  0  0  0  0  0  0999 V2000
          0.0000    0.0000    0.0000 C   0  0
          1.4000    0.0000    0.0000 O   0  0
        1  2  1  0
      M  END
      > <density>
      0.787

      $$$$
      """;

  @TempDir Path folder;

  private List<StructureFiles.Found> read(String text) throws IOException {
    Path file = folder.resolve("x.sdf");
    Files.writeString(file, text);
    return new CdkStructureFiles().sdf(file);
  }

  @Test
  void aRecordIsReadWithItsFields() throws IOException {
    StructureFiles.Found found = read(METHANOL).getFirst();

    assertEquals("methanol", found.title());
    assertEquals("", found.problem());
    assertTrue(found.smiles().equals("CO") || found.smiles().equals("OC"), found.smiles());
    assertEquals("0.787", found.fields().get("density"));
  }

  @Test
  void aWrongRecordDoesNotHideTheNext() throws IOException {
    List<StructureFiles.Found> found = read("nonsense\nno counts\n$$$$\n" + METHANOL);

    assertEquals(2, found.size());
    assertFalse(found.getFirst().problem().isEmpty());
    assertEquals("", found.getLast().problem());
  }

  @Test
  void anEmptyFileHasNoStructure() throws IOException {
    assertEquals(List.of(), read(""));
  }
}
