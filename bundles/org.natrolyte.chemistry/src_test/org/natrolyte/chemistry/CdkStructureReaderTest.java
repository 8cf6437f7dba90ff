// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.model.compound.AtomicWeights;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.StructureReader.Structure;
import org.openscience.cdk.config.Elements;
import org.openscience.cdk.config.Isotopes;

class CdkStructureReaderTest {
  private final CdkStructureReader reader = new CdkStructureReader();

  @Test
  void describesEthyleneCarbonate() throws StructureException {
    Structure structure = reader.read("O=C1OCCO1");

    assertEquals("KMTRUDSVKNLOMY-UHFFFAOYSA-N", structure.inchiKey());
    assertEquals("C3H4O3", structure.formula());
    assertEquals(88.062, structure.molarMass(), 1e-3);
    assertEquals(0, structure.charge());
  }

  @Test
  void describesASaltAsOneFormulaUnit() throws StructureException {
    Structure structure = reader.read("[Na+].F[P-](F)(F)(F)(F)F");

    assertEquals("F6NaP", structure.formula());
    assertEquals(167.954, structure.molarMass(), 1e-3);
    assertEquals(0, structure.charge());
    assertEquals(-1, reader.read("F[P-](F)(F)(F)(F)F").charge());
    assertEquals("F6P", reader.read("F[P-](F)(F)(F)(F)F").formula());
  }

  @ParameterizedTest
  @CsvSource({
    "O=C1OCCO1, C1COC(O1)=O",
    "COCCOCCOC, O(CCOC)CCOC",
    "Fc1ccccc1, FC1=CC=CC=C1",
    "[Na+].F[P-](F)(F)(F)(F)F, F[P-](F)(F)(F)(F)F.[Na+]",
    "F/C=C/F, F\\C=C\\F",
  })
  void givesOneCanonicalFormForAllWaysOfWriting(String one, String other)
      throws StructureException {
    assertEquals(reader.read(one).canonicalSmiles(), reader.read(other).canonicalSmiles());
    assertEquals(reader.read(one).inchiKey(), reader.read(other).inchiKey());
  }

  @Test
  void keepsStereoisomersApart() throws StructureException {
    assertNotEquals(
        reader.read("F/C=C/F").canonicalSmiles(), reader.read("F/C=C\\F").canonicalSmiles());
  }

  @Test
  void canonicalFormReadsBackToTheSameStructure() throws StructureException {
    for (String smiles : List.of("CC1CCCO1", "CCCC[N+]1(C)CCCC1", "N#Cc1ccccc1", "C[C@H](F)O")) {
      Structure structure = reader.read(smiles);
      assertEquals(structure, reader.read(structure.canonicalSmiles()));
    }
  }

  @Test
  void knowsASaltDrawnWithACovalentBond() throws StructureException {
    assertEquals(
        reader.read("[Na+].[N-](S(=O)(=O)F)S(=O)(=O)F").inchiKey(),
        reader.read("FS(=O)(=O)N([Na])S(F)(=O)=O").inchiKey());
  }

  /** The toolkit's own abundances, an independent compilation, give the same weights to 0.05 %. */
  @Test
  void usesStandardAtomicWeights() throws Exception {
    for (String symbol :
        List.of(
            "H", "Li", "B", "C", "N", "O", "F", "Na", "Mg", "Al", "Si", "P", "S", "Cl", "K", "Ca",
            "Ti", "V", "Fe", "Co", "Cu", "Zn", "Ga", "As", "Se", "Br", "Rb", "Ag", "In", "Sn", "Sb",
            "I", "Cs", "Pb", "Bi")) {
      double natural = Isotopes.getInstance().getNaturalMass(Elements.ofString(symbol).number());
      double weight = AtomicWeights.of(symbol).orElseThrow();
      assertEquals(natural, weight, 5e-4 * natural, symbol);
    }
  }

  @Test
  void usesTheMassOfAGivenIsotope() throws StructureException {
    assertEquals(20.028, reader.read("[2H]O[2H]").molarMass(), 1e-3);
    assertEquals("H2O", reader.read("[2H]O[2H]").formula());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CC(           | bracket '(' is opened and not closed | character 3",
        "C1CC          | ring is opened and not closed        | character 4",
        "CC)C          | bracket ')' is closed                | character 3",
        "CCX           | stands for no atom or bond           | character 3",
        "C==C          | two bonds follow each other          | character 3",
        "[Na+          | atom in square brackets              | character 4",
        "CCO ethanol   | has no blanks                        | character 4",
        "*CCO          | open place (*)                       | character 1",
        "NaPF₆         | does not belong to SMILES            | character 5",
        "CC>>CO        | is a reaction                        | CC>>CO",
        "c1ccnc1       | small letters of an aromatic ring    | c1ccnc1",
        "C(C)(C)(C)(C)C | has 5 bonds; at most 4              | C(C)(C)(C)(C)C",
        "FB(F)(F)O(C)C | O has 3 bonds; at most 2             | FB",
        "[Xx]          | holds no single element              | [Xx]",
        "[BF4-]        | expected, such as [Na+]              | [BF4-]",
      })
  void saysWhatIsWrongAndWhere(String smiles, String what, String where) {
    StructureException wrong = assertThrows(StructureException.class, () -> reader.read(smiles));

    assertTrue(wrong.getMessage().contains(what), wrong::getMessage);
    assertTrue(wrong.getMessage().contains(where), wrong::getMessage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n"})
  void refusesNothing(String nothing) {
    StructureException wrong = assertThrows(StructureException.class, () -> reader.read(nothing));
    assertTrue(wrong.getMessage().startsWith("No structure was given"), wrong::getMessage);
  }

  @Test
  void refusesAbsurdLength() {
    String polymer = "CCO".repeat(700);
    StructureException wrong = assertThrows(StructureException.class, () -> reader.read(polymer));
    assertEquals("The structure has 2100 characters; at most 2000 are read.", wrong.getMessage());
  }

  @Test
  void quotesOnlyAPieceOfALongText() {
    String text = "CCO".repeat(100) + "X" + "CCO".repeat(100);
    StructureException wrong = assertThrows(StructureException.class, () -> reader.read(text));
    assertAll(
        () -> assertTrue(wrong.getMessage().length() < 160, wrong::getMessage),
        () -> assertTrue(wrong.getMessage().contains("character 301"), wrong::getMessage));
  }

  @Test
  void givesEveryThreadTheSameAnswer() throws Exception {
    List<String> all = List.of("COCCOC", "O=C1OCC(F)O1", "[Na+].[B-](F)(F)(F)F", "c1ccncc1");
    List<Structure> expected = read(all);
    try (var pool = Executors.newFixedThreadPool(4)) {
      Callable<List<Structure>> task = () -> read(all);
      for (Future<List<Structure>> answer :
          pool.invokeAll(java.util.Collections.nCopies(16, task))) {
        assertEquals(expected, answer.get());
      }
    }
  }

  private List<Structure> read(List<String> all) throws StructureException {
    List<Structure> structures = new java.util.ArrayList<>();
    for (String smiles : all) {
      structures.add(reader.read(smiles));
    }
    return structures;
  }
}
