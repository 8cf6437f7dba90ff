// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.formulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.natrolyte.model.recipe.RecipeException;

class FormulationKeyTest {
  private static final FormulationReader READER = new FormulationReader(new SmallLibrary());

  private static String key(String text) throws RecipeException {
    return READER.read(text).key();
  }

  @Test
  void aKeyCanBeRead() throws RecipeException {
    assertEquals(
        "salt:NaPF6=1.00000M|solvent:DOL=0.500000v|solvent:G2=0.500000v|additive:FEC=0.0200000wt",
        key("1 M NaPF6 in G2/DOL (1:1 v/v) + 2 wt% FEC [mix]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1 M NaPF6 in G2 ; 1000 mM NaPF6 in diglyme [NG2]
          1 M NaPF6 in G2 ; 1.000000 mol/L NaPF6 in "COCCOCCOC"
          1 M NaPF6 in EC/PC (1:1 v/v) ; 1 M NaPF6 in PC/EC (50:50 vol%)
          1 M NaPF6 in EC/PC/DMC (1:1:1 v/v) ; 1 M NaPF6 in EC/PC/DMC (33.33333:33.33333:33.33333 v/v)
          0.8 M NaOTf + 0.2 M NaBF4 in G2 ; 0.2 M NaBF4 + 0.8 M NaCF3SO3 in G2
          1 M NaPF6 in PC + 2 wt% VC + 5 wt% FEC ; 1 M NaPF6 in PC + 5 wt% FEC + 20000 ppm VC
          NaFSI:DME 1:3 (molar) ; DME:NaFSI 1.5:0.5 (molar)
          1 M NaPF6 in G2 ; 1.0000001 M NaPF6 in G2
          """)
  void theSameFormulationHasOneKey(String text, String other) throws RecipeException {
    assertEquals(key(text), key(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1 M NaPF6 in G2 ; 1 m NaPF6 in G2
          1 M NaPF6 in G2 ; 1 mol/L solvent NaPF6 in G2
          1 M NaPF6 in G2 ; 1.00001 M NaPF6 in G2
          1 M NaPF6 in G2 ; 1 M NaPF6 in G4
          1 M NaPF6 in EC/PC (1:1 v/v) ; 1 M NaPF6 in EC/PC (1:1 by mole)
          1 M NaPF6 in EC/PC (1:2 v/v) ; 1 M NaPF6 in EC/PC (2:1 v/v)
          1 M NaPF6 in PC + 5 wt% FEC ; 1 M NaPF6 in PC + 5 vol% FEC
          1 M NaPF6 in FEC + 5 wt% PC ; 1 M NaPF6 in PC + 5 wt% FEC
          1 M NaPF6 in "CCOC" ; 1 M NaPF6 in "CCOCC"
          """)
  void anotherFormulationHasAnotherKey(String text, String other) throws RecipeException {
    assertNotEquals(key(text), key(other));
  }

  @Test
  void aStructureOfNoLibraryStandsWithItsInchiKey() throws RecipeException {
    String key = key("1 M NaPF6 in \"C=CC\"");
    assertEquals("salt:NaPF6=1.00000M|solvent:TESTKEY", key.substring(0, 35));
  }
}
