// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.chemistry.CdkStructureReader;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.StructureReader;

/** Structures given where a name is expected, and the toolkit asked for nothing else. */
class StructuresOnTheSpotTest {
  private final StructureReader reader = new CdkStructureReader();
  private final FileCompoundLibrary library = FileCompoundLibrary.builtIn(() -> reader);

  @Test
  void aStructureOnTheSpotIsTheListedCompound() throws StructureException {
    assertEquals("EC", library.fromSmiles("O=C1OCCO1").id());
    assertEquals("EC", library.fromSmiles(" C1COC(O1)=O ").id());
    assertEquals("NaFSI", library.fromSmiles("FS(=O)(=O)N([Na])S(F)(=O)=O").id());
    assertEquals("NaPF6", library.fromSmiles("F[P-](F)(F)(F)(F)F.[Na+]").id());
    assertEquals("H2O", library.fromSmiles("O").id());
  }

  @Test
  void anUnlistedStructureIsANewCompound() throws StructureException {
    Compound compound = library.fromSmiles("FC(F)(F)OCC");

    assertEquals("CCOC(F)(F)F", compound.id());
    assertEquals("C3H5F3O", compound.formula());
    assertEquals(114.067, compound.molarMass(), 1e-3);
    assertEquals(Role.DILUENT, compound.usualRole());
    assertEquals(SolventFamily.FLUORINATED_ETHER, compound.family());
    assertEquals("given as SMILES", compound.origin());
    assertEquals(Map.of(), compound.values());
    assertEquals(compound, library.fromSmiles("CCOC(F)(F)F"));
  }

  @Test
  void aStructureAsANameMeansOnlyListedCompounds() {
    assertEquals(Optional.of("EC"), library.find("C1COC(=O)O1").map(Compound::id));
    assertEquals(Optional.empty(), library.find("CCOC(F)(F)F"));
    assertEquals(Optional.empty(), library.find("CC(=O"));
  }

  @Test
  void wrongStructuresSayWhy() {
    StructureException wrong =
        assertThrows(StructureException.class, () -> library.fromSmiles("CC("));
    assertTrue(wrong.getMessage().contains("not closed (character 3)"), wrong::getMessage);
  }

  @Test
  void theToolkitIsNotAskedForNames() {
    AtomicInteger asked = new AtomicInteger();
    FileCompoundLibrary lazy =
        FileCompoundLibrary.builtIn(() -> {
          asked.incrementAndGet();
          return reader;
        });
    for (String name :
        List.of(
            "DME",
            "napf₆",
            "[C3mpyr][FSI]",
            "KFTFSI",
            "COCCOC",
            "F6NaP",
            "NaPF4",
            "PC/SN",
            "",
            "0.4 M NaPF6 in G2/DOL (1:1 v/v) + 2 wt% FEC",
            "CO",
            "PC",
            "S-P",
            "NaN(SO2",
            "CC#N")) {
      lazy.find(name);
      lazy.suggest(name, 5);
    }
    assertEquals(0, asked.get());
  }

  @Test
  void withoutAToolkitListedStructuresAreStillKnown() throws StructureException {
    FileCompoundLibrary bare = FileCompoundLibrary.builtIn(() -> null);

    assertEquals("EC", bare.fromSmiles("O=C1OCCO1").id());
    StructureException wrong =
        assertThrows(StructureException.class, () -> bare.fromSmiles("CCCCO"));
    assertTrue(wrong.getMessage().contains("no structure toolkit"), wrong::getMessage);
  }

  /** The worked example of docs/models/compounds.md. */
  @Test
  void aUsersStructureFillsWhatTheRowLeavesBlank(@TempDir Path folder) throws IOException {
    FileCompoundLibrary own =
        with(
            folder,
            """
            id,name,aliases,smiles,density [g/cm3],viscosity [mPa s],source
            MEE,1-ethoxy-2-methoxyethane,EME|ethyl methyl glyme,CCOCCOC,0.853,0.52,"our lab, 25 °C"
            PolyX,my polymer,,,1.12,,supplier
            """);
    Compound compound = own.find("ethyl methyl glyme").orElseThrow();

    assertEquals("C5H12O2", compound.formula());
    assertEquals(104.149, compound.molarMass(), 1e-3);
    assertEquals(2, compound.donorSites());
    assertEquals(SolventFamily.ETHER, compound.family());
    assertEquals(compound, own.find("O(C)CCOCC").orElseThrow());
    assertEquals(
        List.of(
            "my-solvents.csv, line 3, column 'molar_mass': a molar mass in g/mol, a formula or a"
                + " SMILES is needed; the compound is left out"),
        own.problems());
  }

  @Test
  void aUsersWrongOrListedStructureIsTold(@TempDir Path folder) throws IOException {
    FileCompoundLibrary own = with(folder, "id,smiles\nBAD,CC(\nOWN,COCCOC\n");

    assertTrue(own.find("BAD").isEmpty());
    assertEquals("DME", own.find("COCCOC").orElseThrow().id());
    assertEquals(
        List.of(
            "my-solvents.csv, line 2, column 'smiles': 'CC(' is not a SMILES: a bracket '(' is"
                + " opened and not closed (character 3); the compound is left out",
            "my-solvents.csv: 'COCCOC' already means 1,2-dimethoxyethane (built-in) and keeps that"
                + " meaning."),
        own.problems());
  }

  private FileCompoundLibrary with(Path folder, String table) throws IOException {
    Files.writeString(folder.resolve("my-solvents.csv"), table);
    return library.with(List.of(folder));
  }
}
