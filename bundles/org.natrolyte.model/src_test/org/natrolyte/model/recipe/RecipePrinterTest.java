// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.natrolyte.model.recipe.RecipeExamples.parse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipePrinterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1.0 mol L-1 NaPF6 in diglyme ; 1.0 M NaPF6 in diglyme
          G2 with 0,50 M NaPF6 [x] ; 0.50 M NaPF6 in G2 [x]
          EC:PC=1:1 vol% + 1 M NaClO4 + 2% VC ; 1 M NaClO4 in EC/PC (1:1 v/v) + 2 wt% VC
          1 M NaPF6 in EC:PC:DMC (1:1:1 vol%) ; 1 M NaPF6 in EC/PC/DMC (1:1:1 v/v/v)
          1 M NaPF6 in 30 wt% EC/70 wt% PC ; 1 M NaPF6 in EC/PC (30:70 by weight)
          2 m NaFSI in DME/TTE (1:2 mol%) ; 2 m NaFSI in DME/TTE (1:2 by mole)
          NaFSI-1.2DME-2TTE + 2 wt% FEC ; NaFSI:DME:TTE 1:1.2:2 (molar) + 2 wt% FEC
          1 M (per litre of solvent) NaPF6 in "COCCOC" ; 1 mol/L solvent NaPF6 in "COCCOC"
          5 mg/L H2O + 1 g/L NaPF6 in G2 ; 0.005 g/L H2O + 1 g/L NaPF6 in G2
          """)
  void oneNotationForAll(String text, String printed) throws RecipeException {
    assertEquals(printed, RecipePrinter.print(parse(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "1 M NaPF6 in G2",
    "0.4 M NaPF6 in G2/DOL (1:1 v/v)",
    "NaFSI:DME:BTFE 1:1.2:2 (molar)"
  })
  void whatIsInThatNotationStays(String text) throws RecipeException {
    assertEquals(text, RecipePrinter.print(parse(text)));
  }
}
