// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.natrolyte.document.SeparatedValues;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;

/** What must hold for every row of the tables, without the structure toolkit. */
class BuiltInDataTest {
  private final List<Compound> all = CompoundCsv.compounds();

  @Test
  void noNameBelongsToTwoCompounds() {
    Map<String, String> owners = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Compound compound : all) {
      Set<String> keys = new HashSet<>();
      names(compound).map(Names::folded).forEach(keys::add);
      for (String key : keys) {
        String owner = owners.put(key, compound.id());
        if (owner != null) {
          twice.add(key + ": " + owner + " and " + compound.id());
        }
      }
    }
    assertEquals(List.of(), twice);
    assertEquals(List.of(), new NameIndex(all, List.of()).clashes());
  }

  @Test
  void noNameIsWrittenTwiceInOneRow() {
    for (Compound compound : all) {
      List<String> names = names(compound).toList();
      assertEquals(names.size(), new HashSet<>(names).size(), () -> compound.id() + names);
    }
  }

  @Test
  void everyCasNumberHasItsCheckDigit() {
    assertEquals(
        List.of(),
        failing(c -> c.casNumber().isEmpty() || hasCheckDigit(c.casNumber()), Compound::casNumber));
  }

  private static boolean hasCheckDigit(String cas) {
    if (!cas.matches("[1-9]\\d{1,6}-\\d\\d-\\d")) {
      return false;
    }
    String digits = cas.replace("-", "");
    int sum = 0;
    for (int i = 1; i < digits.length(); i++) {
      sum += i * Character.digit(digits.charAt(digits.length() - 1 - i), 10);
    }
    return sum % 10 == Character.digit(cas.charAt(cas.length() - 1), 10);
  }

  @Test
  void everyFormulaIsInHillOrderAndGivesTheMolarMass() {
    for (Compound compound : all) {
      Formula formula = Formula.parse(compound.formula()).orElseThrow();
      assertEquals(formula.hill(), compound.formula(), compound.id());
      assertEquals(formula.molarMass(), compound.molarMass(), 6e-4, compound.id());
    }
  }

  @Test
  void aMissingStructureHasAReason() {
    assertEquals(
        List.of(), failing(c -> !c.smiles().isEmpty() || !c.warnings().isEmpty(), Compound::name));
  }

  @Test
  void everyStructureHasAnInchiKey() {
    assertEquals(
        List.of(), failing(c -> c.smiles().isEmpty() == c.inchiKey().isEmpty(), Compound::name));
  }

  @Test
  void rolesFamiliesAndDonorSitesFitEachOther() {
    assertAll(
        () -> assertEquals(List.of(), failing(this::saltsHaveNoSites, Compound::name)),
        () -> assertEquals(List.of(), failing(this::diluentsHaveNoSites, Compound::name)),
        () -> assertEquals(List.of(), failing(this::solventsHaveSites, Compound::name)));
  }

  private boolean saltsHaveNoSites(Compound compound) {
    return compound.usualRole() != Role.SALT
        || (compound.donorSites() == 0 && compound.family() == SolventFamily.NONE);
  }

  private boolean diluentsHaveNoSites(Compound compound) {
    return compound.usualRole() != Role.DILUENT || compound.donorSites() == 0;
  }

  private boolean solventsHaveSites(Compound compound) {
    return compound.usualRole() != Role.SOLVENT || compound.donorSites() > 0;
  }

  @Test
  void everyFileOfTheDataFolderIsInTheManifest() {
    CsvTable manifest = BuiltInData.table("MANIFEST.csv");
    List<String> files = manifest.rows().stream().map(r -> r.cell(0)).toList();
    assertEquals(
        List.of("compounds.csv", "values.csv", "ions.csv", "sources.csv", "published.csv"), files);
    for (SeparatedValues.Row row : manifest.rows()) {
      assertEquals(4, row.cells().stream().filter(c -> !c.isBlank()).count(), row.cell(0));
      assertFalse(BuiltInData.table(row.cell(0)).rows().isEmpty());
    }
  }

  private List<String> failing(
      Predicate<Compound> rule, java.util.function.Function<Compound, String> what) {
    return all.stream().filter(rule.negate()).map(c -> c.id() + ": " + what.apply(c)).toList();
  }

  private static Stream<String> names(Compound compound) {
    Stream<String> own = Stream.of(compound.id(), compound.name()).distinct();
    return Stream.concat(own, compound.aliases().stream());
  }
}
