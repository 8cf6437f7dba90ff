// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values that can be looked up in the supporting information of the papers. */
class XtbParametersTest {

  @Test
  void hydrogenOfGfn2HasOneShellAtMinus10Point7Electronvolts() {
    ElementParameters hydrogen = XtbParameterFiles.load(XtbMethod.GFN2).element(1);
    assertEquals(1, hydrogen.shells().size());
    ShellParameters shell = hydrogen.shells().get(0);
    assertEquals(-10.707211, shell.level() * XtbUnits.ELECTRONVOLT_PER_HARTREE, 1e-9);
    assertEquals(1.23, shell.slaterExponent());
    assertEquals(0.405771, hydrogen.hardness());
  }

  @Test
  void hydrogenOfGfn1HasASecondShellThatIsNotValence() {
    var shells = XtbParameterFiles.load(XtbMethod.GFN1).element(1).shells();
    assertTrue(shells.get(0).valence());
    assertFalse(shells.get(1).valence());
  }

  @Test
  void carbonOfIpea1HasADiffuseShellForTheExtraElectron() {
    var shells = XtbParameterFiles.load(XtbMethod.IPEA1).element(6).shells();
    assertEquals(3, shells.size());
    assertEquals(0, shells.get(2).angular());
    assertFalse(shells.get(2).valence());
    assertTrue(shells.get(2).slaterExponent() < shells.get(0).slaterExponent());
  }

  @ParameterizedTest
  @EnumSource(XtbMethod.class)
  void everyElementToRadonIsKnownAndNeutralInItsReferenceOccupation(XtbMethod method) {
    XtbParameters parameters = XtbParameterFiles.load(method);
    assertEquals(86, parameters.atomicNumbers().size());
    int[] valenceElectrons = {1, 1, 4, 6, 7, 1, 5, 6, 7, 4};
    int[] atomicNumbers = {1, 3, 6, 8, 9, 11, 15, 16, 17, 50};
    for (int i = 0; i < atomicNumbers.length; i++) {
      double electrons =
          parameters.element(atomicNumbers[i]).shells().stream()
              .mapToDouble(ShellParameters::referenceOccupation)
              .sum();
      assertEquals(valenceElectrons[i], electrons, 1e-12, "element " + atomicNumbers[i]);
    }
  }

  @Test
  void gfn1ScalesTheHydrogenPairAndLeavesCarbonAlone() {
    XtbParameters gfn1 = XtbParameterFiles.load(XtbMethod.GFN1);
    assertEquals(0.96, gfn1.pairScale(1, 1));
    assertEquals(1.04, gfn1.pairScale(1, 7));
    assertEquals(1.04, gfn1.pairScale(7, 1));
    assertEquals(1, gfn1.pairScale(6, 8));
    assertEquals(2.08, gfn1.shellScale(0, 1));
    assertEquals(2.08, gfn1.shellScale(1, 0));
  }

  @Test
  void anElementWithoutParametersIsRefusedWithWhatIsCovered() {
    XtbParameters gfn2 = XtbParameterFiles.load(XtbMethod.GFN2);
    var message = assertThrows(IllegalArgumentException.class, () -> gfn2.element(92)).getMessage();
    assertTrue(message.contains("92") && message.contains("86"), message);
    assertThrows(IllegalArgumentException.class, () -> gfn2.constant("noSuchConstant"));
  }
}
