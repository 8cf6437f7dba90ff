// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openscience.cdk.smarts.SmartsPattern;

@DisplayName("The elements that a query cannot do without")
class ElementDemandTest {
  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[CX4]F | CCF | true",
        "[CX4]F | CCCl | false",
        "[C,N]F | NF | true",
        "[!C]=O | O=S=O | true",
        "[#6;!$(C=O)][Br,Cl] | CCl | true",
        "FC(F)F | FCF | false",
        "c1ccccc1 | CC | false",
        "[$(CF)] | CF | true",
        "* | [Na+] | true",
        "[OX2;H2] | O | true",
      })
  @DisplayName("elements under an or, a not or a nested query are not demanded")
  void demands(String smarts, String smiles, boolean met) throws Exception {
    assertEquals(met, ElementDemand.of(smarts).orElseThrow().isMetBy(Molecule.parse(smiles)));
  }

  @Test
  @DisplayName("with it a query finds what it finds without")
  void changesNothing() throws Exception {
    String[] queries = {
      "[CX4]F", "[#6][O-]", "[C,N]=[O,S]", "[c][F]", "[!#6;!#1]F", "[R]1[R][R][R][R]1", "C.C",
      "[OX2;!R]([CX4])[CX4]", "[$([CX3](=O)O)]", "[n,N]", "O=C1OCCO1", "[F-]", "a", "[#7]~[#16]"
    };
    String[] molecules = {
      "C",
      "CC",
      "COC(=O)OC",
      "O=C1OCCO1",
      "O=C1OCC(F)O1",
      "Fc1ccccc1",
      "c1ccncc1",
      "[F-]",
      "F[P-](F)(F)(F)(F)F",
      "[N-](S(=O)(=O)F)S(=O)(=O)F",
      "CC#N",
      "COCCOC",
      "CSC=S",
      "FN(F)F"
    };
    for (String query : queries) {
      Smarts smarts = Smarts.of(query);
      for (String molecule : molecules) {
        boolean plain = SmartsPattern.create(query).matches(Molecule.parse(molecule).atoms());
        assertEquals(plain, smarts.in(Molecule.parse(molecule)), query + " in " + molecule);
      }
    }
  }

  @Test
  @DisplayName("what cannot be read has no demand")
  void unreadable() {
    assertTrue(ElementDemand.of("[C").isEmpty());
    assertFalse(ElementDemand.of("C").isEmpty());
  }
}
