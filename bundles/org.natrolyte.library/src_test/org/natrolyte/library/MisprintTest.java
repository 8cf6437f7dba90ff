// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.SourcedValue;

/** What the reviews print wrongly is kept, explained and never used. */
class MisprintTest {
  private final FileCompoundLibrary library = FileCompoundLibrary.builtIn(() -> null);

  @ParameterizedTest
  @CsvSource({
    "MELTING_POINT, -58, -138.5",
    "BOILING_POINT, 84.5, -23",
    "RELATIVE_PERMITTIVITY, 7.2, 5",
  })
  void theCardOfDmeShowsBothValuesAndWhy(
      CompoundProperty property, double accepted, double printed) {
    Compound dme = library.find("DME").orElseThrow();

    assertEquals(accepted, dme.value(property).orElseThrow().value());
    SourcedValue misprint =
        dme.allValues(property).stream().filter(SourcedValue::isMisprint).findFirst().orElseThrow();
    assertEquals(printed, misprint.value());
    assertTrue(misprint.misprint().contains("dimethyl ether"), misprint::misprint);
    assertTrue(misprint.source().contains("10.1039/d5ee00136f"), misprint::source);
  }

  @Test
  void dmeWarnsOfItsMisprints() {
    assertTrue(library.find("DME").orElseThrow().warnings().getFirst().contains("methoxymethane"));
  }

  @Test
  void theValuesBelongToDimethylEther() {
    Compound ether = library.find("dimethyl ether").orElseThrow();

    assertEquals("C2H6O", ether.formula());
    assertEquals(-141.5, ether.value(CompoundProperty.MELTING_POINT).orElseThrow().value(), 3.5);
    assertEquals(-24.8, ether.value(CompoundProperty.BOILING_POINT).orElseThrow().value(), 2);
  }

  @Test
  void bothMeltingPointsOfDiethylCarbonateAreThere() {
    List<SourcedValue> values =
        library.find("DEC").orElseThrow().allValues(CompoundProperty.MELTING_POINT);

    assertEquals(List.of(-74.3, -43.0), values.stream().map(SourcedValue::value).toList());
    assertTrue(values.stream().noneMatch(v -> v.isMisprint() || v.note().isBlank()));
  }

  @Test
  void misprintedFormulasAndNamesAreWarnedOf() {
    assertAll(
        () -> warns("NaPF6", "NaPF4"),
        () -> warns("SbF3", "SnF3"),
        () -> warns("NaFSI", "203.3"),
        () -> warns("TTE", "HFE and FEPE"),
        () -> warns("P111i4FSI", "P11114FSI"),
        () -> warns("BSTFA", "BCTF"));
  }

  private void warns(String id, String words) {
    List<String> warnings = library.find(id).orElseThrow().warnings();
    assertTrue(warnings.stream().anyMatch(w -> w.contains(words)), () -> id + warnings);
  }
}
