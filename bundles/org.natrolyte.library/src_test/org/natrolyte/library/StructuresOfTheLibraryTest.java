// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.natrolyte.chemistry.CdkStructureReader;
import org.natrolyte.document.SeparatedValues;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.StructureReader;
import org.natrolyte.model.compound.StructureReader.Classification;
import org.natrolyte.model.compound.StructureReader.Structure;

/** The tables against the structure toolkit. */
class StructuresOfTheLibraryTest {
  private final StructureReader reader = new CdkStructureReader();
  private final FileCompoundLibrary library = FileCompoundLibrary.builtIn(() -> reader);

  /** What people use a compound for and no functional group tells. */
  private static final Map<String, String> KNOWN_EXCEPTIONS =
      Map.of(
          "18C6", "a crown ether is added to bind the cation, not used as the solvent",
          "TPP", "a solid at room temperature, added as a flame retardant",
          "SN", "a plastic crystal, mostly an additive",
          "HTCN", "a trinitrile, an additive for the positive electrode",
          "4-APD", "1 wt% of it takes PF6- into the shell of Na+; never the solvent",
          "CTAB", "an organic salt, solid and used in traces",
          "DAIM", "an organic salt, added to polymerise on the electrode",
          "Na2S6", "a polysulfide, made in the cell or added");

  @Test
  void everyStructureGivesFormulaMassAndKeyOfItsRow() throws StructureException {
    for (Compound compound : library.all()) {
      if (!compound.smiles().isEmpty()) {
        Structure structure = reader.read(compound.smiles());
        assertEquals(structure.formula(), compound.formula(), compound.id());
        assertEquals(structure.molarMass(), compound.molarMass(), 1e-3, compound.id());
        assertEquals(structure.inchiKey(), compound.inchiKey(), compound.id());
        assertEquals(compound.charge(), structure.charge(), compound.id());
      }
    }
  }

  @Test
  void everyIonGivesFormulaAndChargeOfItsRow() throws StructureException {
    CsvTable table = BuiltInData.table("ions.csv");
    Map<String, Ion> ions = new HashMap<>();
    CompoundCsv.ions().forEach(ion -> ions.put(ion.id(), ion));
    for (SeparatedValues.Row row : table.rows()) {
      Ion ion = ions.get(row.cell(0));
      double molarMass = Double.parseDouble(row.cell(table.column("molar_mass_g_mol")));
      assertEquals(ion.formula().molarMass(), molarMass, 1e-3, ion.id());
      if (!ion.smiles().isEmpty()) {
        Structure structure = reader.read(ion.smiles());
        assertEquals(structure.formula(), ion.formula().hill(), ion.id());
        assertEquals(structure.charge(), ion.charge(), ion.id());
      }
    }
  }

  @Test
  void listedPairsHaveTheStructureOfTheirIons() throws StructureException {
    for (String name : List.of("NaPF6", "NaFSI", "NaBOB", "LiDFBOP", "C3mpyrTFSI", "EMIFSI")) {
      Compound listed = library.find(name).orElseThrow();
      Compound composed = new IonPairs(CompoundCsv.ions(), List.of()).find(name).orElseThrow();
      assertEquals(listed.inchiKey(), reader.read(composed.smiles()).inchiKey(), name);
      assertEquals(listed.molarMass(), composed.molarMass(), 1e-3, name);
    }
  }

  @Test
  void noTwoCompoundsHaveOneStructure() {
    Map<String, String> owners = new HashMap<>();
    for (Compound compound : library.all()) {
      if (!compound.inchiKey().isEmpty()) {
        String owner = owners.put(compound.inchiKey(), compound.id());
        assertTrue(owner == null, () -> owner + " and " + compound.id());
      }
    }
  }

  @Test
  void theRuleOfFunctionalGroupsAgreesWithTheTable() throws StructureException {
    for (Compound compound : library.all()) {
      if (!compound.smiles().isEmpty()) {
        Classification kind = reader.read(compound.smiles()).kind();
        boolean agrees =
            kind.usualRole() == compound.usualRole() && kind.family() == compound.family();
        boolean isException = KNOWN_EXCEPTIONS.containsKey(compound.id());
        assertEquals(kind.donorSites(), compound.donorSites(), compound.id() + ": " + kind.rule());
        assertEquals(!isException, agrees, () -> compound.id() + " by rule: " + kind);
      }
    }
  }
}
