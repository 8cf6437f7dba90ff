// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Confidence;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.compound.SourcedValue;

/** A user's own tables on top of the built-in library, without the structure toolkit. */
class UserLibraryTest {
  private static final String HEADER =
      "id,name,role,family,donor sites,formula,aliases,density [g/cm3],source\n";
  private static final FileCompoundLibrary BUILT_IN = FileCompoundLibrary.builtIn(() -> null);

  @TempDir Path folder;

  @Test
  void readsACompoundWithItsValues() throws IOException {
    FileCompoundLibrary library =
        with(
            HEADER + "BMOE,bis(methoxy) own ether,solvent,ether,2,C6H14O2,my ether|BMO,0.852,me\n");
    Compound own = library.find("my ether").orElseThrow();

    assertEquals("BMOE", own.id());
    assertEquals(Role.SOLVENT, own.usualRole());
    assertEquals(SolventFamily.ETHER, own.family());
    assertEquals(2, own.donorSites());
    assertEquals(118.176, own.molarMass(), 1e-3);
    assertEquals("mine.csv", own.origin());
    SourcedValue density = own.value(CompoundProperty.DENSITY).orElseThrow();
    assertEquals(0.852, density.value());
    assertEquals(OptionalDouble.of(25), density.temperatureC());
    assertEquals(Confidence.MEDIUM, density.confidence());
    assertEquals("me", density.source());
    assertEquals(List.of(), library.problems());
    assertEquals(own, library.all().getLast());
    assertTrue(BUILT_IN.find("BMOE").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "density [kg/m3], 852, 0.852",
    "density (g/mL), 0.852, 0.852",
    "Density, 0.852, 0.852",
    "density [g/cm³], 8.52e-1, 0.852",
  })
  void convertsTheUnitOfTheTitle(String title, String cell, double value) throws IOException {
    FileCompoundLibrary library = with("id,formula,donors,\"" + title + "\"\nX1,CH4O,1," + cell);

    Compound own = library.find("X1").orElseThrow();
    assertEquals(value, own.value(CompoundProperty.DENSITY).orElseThrow().value(), 1e-9);
  }

  @Test
  void readsTemperaturesInKelvinAndViscosityInCentipoise() throws IOException {
    FileCompoundLibrary library =
        with(
            "id,formula,donors,melting point [K],viscosity [cP],temperature [°C]\n"
                + "X1,CH4O,1,300,2,40");
    Compound own = library.find("X1").orElseThrow();

    assertEquals(26.85, own.value(CompoundProperty.MELTING_POINT).orElseThrow().value(), 1e-9);
    SourcedValue viscosity = own.value(CompoundProperty.VISCOSITY).orElseThrow();
    assertEquals(2, viscosity.value());
    assertEquals(OptionalDouble.of(40), viscosity.temperatureC());
    assertTrue(own.value(CompoundProperty.MELTING_POINT).orElseThrow().temperatureC().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // row after the header | what the message must say
        ",no id,solvent,ether,1,CH4O,,, | mine.csv, line 2, column 'id': the id is missing",
        "X1,,solvant,ether,1,CH4O,,, | column 'role': 'solvant' is none of salt, solvent, diluent",
        "X1,,solvent,ethers,1,CH4O,,, | column 'family': 'ethers' is none of ether, carbonate",
        "X1,,solvent,ether,two,CH4O,,, | column 'donor sites': 'two' is not a whole number from 0",
        "X1,,solvent,ether,1,Xy4,,, | column 'formula': 'Xy4' is not a formula such as C4H10O2",
        "X1,,solvent,ether,1,,,, | column 'molar_mass': a molar mass in g/mol, a formula or",
      })
  void aFaultyRowIsToldAndTheRestLoads(String row, String message) throws IOException {
    FileCompoundLibrary library = with(HEADER + row + "\nGOOD,,solvent,ether,1,CH4O,,,\n");

    assertEquals(1, library.userProblems().size(), () -> library.problems().toString());
    assertTrue(library.userProblems().getFirst().isRowLeftOut());
    assertTrue(library.problems().getFirst().contains(message), library.problems()::toString);
    assertTrue(library.find("X1").isEmpty());
    assertTrue(library.find("GOOD").isPresent());
  }

  @Test
  void aFaultyNumberIsLeftBlank() throws IOException {
    FileCompoundLibrary library = with(HEADER + "X1,,solvent,ether,1,CH4O,,about 0.8,\n");

    assertEquals(
        List.of(
            "mine.csv, line 2, column 'density [g/cm3]': 'about 0.8' is not a number; left blank"),
        library.problems());
    assertTrue(library.find("X1").orElseThrow().value(CompoundProperty.DENSITY).isEmpty());
  }

  @Test
  void unknownColumnsAndUnitsAreTold() throws IOException {
    FileCompoundLibrary library =
        with("id,formula,donors,smell,density [lb/ft3]\nX1,CH4O,1,sweet,53\n");

    assertEquals(2, library.problems().size());
    assertTrue(library.problems().get(0).contains("column 'smell': unknown column"));
    assertTrue(library.problems().get(1).contains("the unit is not understood; use g/cm3"));
    assertTrue(library.find("X1").isPresent());
  }

  @Test
  void aMassThatDoesNotFitTheFormulaIsTold() throws IOException {
    FileCompoundLibrary library =
        with("id,formula,molar mass [g/mol],donors\nX1,NaPF6,167.9,0\nX2,NaPF6,203.3,0");

    assertEquals(1, library.problems().size(), library.problems()::toString);
    assertTrue(
        library.problems().getFirst().contains("203.3 g/mol does not fit the formula F6NaP"));
    assertEquals(203.3, library.find("X2").orElseThrow().molarMass());
  }

  @Test
  void anOwnIdWinsAndIsTold() throws IOException {
    FileCompoundLibrary library = with(HEADER + "DME,my DME,solvent,ether,2,C4H10O2,,0.86,lab\n");

    assertEquals("my DME", library.find("DME").orElseThrow().name());
    assertEquals("built-in", library.find("G1").orElseThrow().origin());
    assertEquals("built-in", library.find("1,2-dimethoxyethane").orElseThrow().origin());
    assertEquals(1, library.problems().size());
    assertTrue(
        library.problems().getFirst().contains("'DME' also means 1,2-dimethoxyethane (built-in)"),
        library.problems()::toString);
  }

  @ParameterizedTest
  @CsvSource({"diglyme", "DIGLYME", "G-2", "111-96-6"})
  void anotherNameIsNeverTakenAway(String alias) throws IOException {
    String cas = alias.startsWith("111") ? alias : "";
    String text = "id,formula,donors,aliases,cas\nX1,CH4O,1," + alias + "," + cas + "\n";
    FileCompoundLibrary library = with(text);

    assertEquals("G2", library.find(alias).orElseThrow().id());
    assertTrue(library.problems().getFirst().contains("keeps that meaning"));
    assertEquals("X1", library.find("X1").orElseThrow().id());
  }

  @Test
  void withoutAStructureBlankDonorSitesAreTold() throws IOException {
    FileCompoundLibrary library = with("id,formula\nX1,CH4O\n");

    assertEquals(0, library.find("X1").orElseThrow().donorSites());
    assertTrue(library.problems().getFirst().contains("0 is taken, which means a diluent"));
  }

  private FileCompoundLibrary with(String text) throws IOException {
    write("mine.csv", text);
    return BUILT_IN.with(List.of(folder));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
