// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.StructureReader.Classification;

/**
 * Molecules that the built-in library does not list; the listed ones are compared in its own tests.
 */
class FunctionalGroupsTest {

  @ParameterizedTest
  @CsvSource({
    // pentaglyme; 1,2-dimethoxycyclohexane; 12-crown-4: all O close chelate rings
    "COCCOCCOCCOCCOCCOC, SOLVENT, ETHER, 6",
    "COC1CCCCC1OC, SOLVENT, ETHER, 2",
    "C1COCCOCCOCCO1, SOLVENT, ETHER, 4",
    // trimethyl orthoformate: three O on one carbon
    "COC(OC)OC, SOLVENT, ETHER, 1",
    // 1,4-dimethoxybutane: a seven-membered chelate is not counted
    "COCCCCOC, SOLVENT, ETHER, 1",
    // one CF3 arm weakens a glyme but leaves it a solvent
    "COCCOCC(F)(F)F, SOLVENT, FLUORINATED_ETHER, 2",
    // methyl trifluoroethyl ether; ethyl 1,1,2,2-tetrafluoroethyl ether
    "COCC(F)(F)F, DILUENT, FLUORINATED_ETHER, 0",
    "CCOC(F)(F)C(F)F, DILUENT, FLUORINATED_ETHER, 0",
    // methyl 2-fluoroethyl ether: one fluorine is not enough
    "COCCF, SOLVENT, FLUORINATED_ETHER, 1",
    "CCCCOC(=O)OC, SOLVENT, CARBONATE, 1",
    "C=CCOC(=O)OC, ADDITIVE, CARBONATE, 1",
    "O=C1OCC(C(F)(F)F)O1, SOLVENT, FLUORINATED_CARBONATE, 1",
    "CCCCC(=O)OC, SOLVENT, ESTER, 1",
    "O=C1OC(=O)C=C1, ADDITIVE, ESTER, 1",
    "CCN(CC)C=O, SOLVENT, AMIDE, 1",
    "CCS(=O)(=O)CC, SOLVENT, SULFONE, 1",
    "O=S1OCCCO1, ADDITIVE, OTHER, 1",
    "CN(C)S(=O)(=O)C(F)(F)F, SOLVENT, OTHER, 1",
    "CCOP(=O)(CC)OCC, SOLVENT, PHOSPHATE, 1",
    "COP(OC)OC, ADDITIVE, OTHER, 1",
    "C[Si](C)(C)OB(O[Si](C)(C)C)O[Si](C)(C)C, ADDITIVE, OTHER, 0",
    "N#CCCCCCC#N, SOLVENT, NITRILE, 2",
    "CC(C)CC(C)=O, SOLVENT, OTHER, 1",
    "CN(C)CCN(C)C, SOLVENT, OTHER, 1",
    "CO, SOLVENT, OTHER, 1",
    "CCN(=O)=O, SOLVENT, OTHER, 1",
    "Cc1ccc(C)cc1, DILUENT, AROMATIC, 0",
    "FC(F)(F)C(F)(F)C(F)(F)F, DILUENT, OTHER, 0",
    "[SiH4], ADDITIVE, NONE, 0",
    "[Na]Cl, SALT, NONE, 0",
    "[NH4+].[Cl-], SALT, NONE, 0",
    "[Zn+2].[Cl-].[Cl-], ADDITIVE, NONE, 0",
    "CC[S+](CC)CC.[N-](S(=O)(=O)F)S(=O)(=O)F, IONIC_LIQUID, IONIC_LIQUID, 0",
    "F[B-](F)(F)F, SALT, NONE, 0",
    "COCCOC.C1COCO1, SOLVENT, OTHER, 0",
  })
  void classifies(String smiles, Role role, SolventFamily family, int sites)
      throws StructureException {
    Classification kind = FunctionalGroups.classify(smiles);

    assertEquals(
        role + " " + family + " " + sites,
        kind.usualRole() + " " + kind.family() + " " + kind.donorSites(),
        smiles + ": " + kind.rule());
    assertFalse(kind.rule().isBlank());
  }
}
