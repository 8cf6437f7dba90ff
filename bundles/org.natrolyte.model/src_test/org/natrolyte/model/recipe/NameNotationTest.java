// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.natrolyte.model.recipe.RecipeExamples.parse;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where names end: hyphens, commas, brackets and blanks belong to some names and part others. */
class NameNotationTest {
  static List<String> everyName() {
    return RecipeExamples.LIBRARY.names();
  }

  private static List<String> names(String text) throws RecipeException {
    return parse(text).items().stream().map(RecipeItem::name).toList();
  }

  @ParameterizedTest
  @MethodSource("everyName")
  void everyNameOfTheLibraryIsReadInEveryPlace(String name) throws RecipeException {
    String x = name.equals("TEP") ? "GBL" : "TEP";
    String y = name.equals("THF") ? "GBL" : "THF";
    assertEquals(List.of("1,4-X", name), names("1 M 1,4-X in " + name));
    assertEquals(List.of(name, x), names("1 M " + name + " in " + x));
    assertEquals(List.of(x, name, y), names("1 M " + x + " in " + name + "/" + y + " (1:1)"));
    assertEquals(List.of(x, name, y), names("1 M " + x + " in " + name + "-" + y + " (1:1)"));
    assertEquals(List.of(x, y, name), names("1 M " + x + " in " + y + "-" + name + " (1:1)"));
    assertEquals(List.of(x, y, name), names("1 M " + x + " in " + y + ", " + name + " (1:1)"));
    assertEquals(List.of(x, y, name), names("1 M " + x + " in " + y + " and " + name));
    assertEquals(List.of(x, y, name), names("1 M " + x + " in " + y + " + 5 wt% " + name));
    assertEquals(List.of(x, y, name), names("1 M " + x + " in " + y + ":" + name + "=1:1"));
    assertEquals(List.of(x, name), names("1 M " + x + " in " + name + " [label]"));
    assertEquals(List.of(name, x), names(name + " (1 M) in " + x));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          DME-BTFE ; DME, BTFE
          DME-2-MeTHF ; DME, 2-MeTHF
          2-MeTHF-DME ; 2-MeTHF, DME
          DME,DOL ; DME, DOL
          DME,1,3-dioxolane ; DME, 1,3-dioxolane
          1,2-dimethoxyethane-1,3-dioxolane ; 1,2-dimethoxyethane, 1,3-dioxolane
          bis(2,2,2-trifluoroethyl) ether/DME ; bis(2,2,2-trifluoroethyl) ether, DME
          bis(2,2,2-trifluoroethyl)ether-DME ; bis(2,2,2-trifluoroethyl)ether, DME
          propylene carbonate and dimethyl carbonate ; propylene carbonate, dimethyl carbonate
          DME-propylene carbonate ; DME, propylene carbonate
          ethylene glycol dimethyl ether:DOL ; ethylene glycol dimethyl ether, DOL
          110-71-4/111-96-6 ; 110-71-4, 111-96-6
          15-crown-5/G2 ; 15-crown-5, G2
          [C3mpyr][FSI]/[C3mpyr][DCA] ; [C3mpyr][FSI], [C3mpyr][DCA]
          [C3mpyr][FSI]-DME ; [C3mpyr][FSI], DME
          DME-XYZ ; DME, XYZ
          XYZ-DME ; XYZ, DME
          """)
  void twoSolventsAreToldApart(String written, String expected) throws RecipeException {
    List<String> names = names("1 M NaPF6 in " + written + " (1:1 v/v)");
    assertEquals(expected, names.get(1) + ", " + names.get(2));
    assertEquals(3, names.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          4-acetylpyridone
          Me-THF
          4-Me-DOL
          fluoro-EC
          1,2-dimethoxyethan
          propylen carbonate
          bis(2,2,3-trifluoroethyl) ether
          N,O-bis(trimethylsilyl)acetamide
          110-71-9
          NaN(SO2Cl)2
          """)
  void anUnknownNameStaysWhole(String name) throws RecipeException {
    assertEquals(List.of("NaPF6", name), names("1 M NaPF6 in " + name));
    assertEquals(List.of(name, "G2"), names("1 M " + name + " in G2"));
    assertEquals(List.of("NaPF6", name, "G2"), names("1 M NaPF6 in " + name + "/G2 (1:1)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          EC:DEC(1:1) ; EC
          EC/DEC(1:1 v/v) ; EC
          EC(50 vol%)/DEC(50 vol%) ; EC
          diglyme(G2)/DEC (1:1) ; diglyme
          """)
  void aRemarkRightBehindANameIsNoPartOfIt(String written, String first) throws RecipeException {
    List<String> names = names("1 M NaPF6 in " + written);
    assertEquals(List.of("NaPF6", first, "DEC"), names);
  }
}
