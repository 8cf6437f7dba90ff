// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.compound.StructureException;

@DisplayName("Changes of bonds at a reactive group")
class BondChangeTest {
  private static final String ESTER = "[CX4:1][OX2;!R:2][CX3:3](=[OX1:4])[OX2;!R:5][CX4:6]";
  private static final String CLEAVAGE = ESTER + ">>[C:1][O:2][C:3](=[O:4])[O-:5].[C:6]";

  @Test
  @DisplayName("ethyl methyl carbonate is cleaved at either alkyl group")
  void bothSites() throws Exception {
    BondChange change = BondChange.of(ESTER, CLEAVAGE);
    List<List<ReactingStructure>> outcomes = change.apply(one("CCOC(=O)OC"));
    assertEquals(2, outcomes.size());
    assertTrue(
        outcomes.stream()
            .anyMatch(o -> o.stream().map(ReactingStructure::smiles).toList().contains("[CH3]")));
  }

  @Test
  @DisplayName("dimethyl carbonate has one kind of site, and atoms and charge are kept")
  void oneSite() throws Exception {
    BondChange change = BondChange.of(ESTER, CLEAVAGE);
    List<List<ReactingStructure>> outcomes = change.apply(one("COC(=O)OC"));
    assertEquals(1, outcomes.size());
    int carbon = outcomes.getFirst().stream().mapToInt(f -> f.formula().counts().get("C")).sum();
    assertEquals(3, carbon);
    assertEquals(-1, outcomes.getFirst().stream().mapToInt(ReactingStructure::charge).sum());
  }

  @Test
  @DisplayName("an ether has no carbonate group")
  void elsewhere() throws Exception {
    assertFalse(BondChange.of(ESTER, CLEAVAGE).appliesTo(one("COCCOC")));
  }

  @Test
  @DisplayName("two methyl radicals make ethane, one with hydrogen methane")
  void radicals() throws Exception {
    ReactingStructure methyl = one("[CH3]");
    assertEquals(1, methyl.unpairedElectrons());
    assertEquals("CC", methyl.coupledWith(methyl).orElseThrow().smiles());
    assertEquals("C", methyl.hydrogenated().orElseThrow().smiles());
    assertTrue(one("C").coupledWith(methyl).isEmpty());
  }

  @Test
  @DisplayName("carbon monoxide, anions and nitro groups have no open valence")
  void closedShells() throws Exception {
    for (String smiles : List.of("[C-]#[O+]", "C[O-]", "C[N+](=O)[O-]", "[N-2]S(=O)(=O)F")) {
      assertEquals(0, one(smiles).unpairedElectrons(), smiles);
    }
  }

  @Test
  @DisplayName("a text that is no SMARTS is refused")
  void wrong() {
    assertThrows(StructureException.class, () -> BondChange.of("[CX4", ""));
    assertThrows(StructureException.class, () -> BondChange.of("[C:1]", "[C:1]"));
  }

  private static ReactingStructure one(String smiles) throws StructureException {
    return ReactingStructure.read(smiles).getFirst();
  }
}
