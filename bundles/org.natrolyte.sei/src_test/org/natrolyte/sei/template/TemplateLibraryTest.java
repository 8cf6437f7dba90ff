// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.natrolyte.chemistry.ReactingStructure;
import org.natrolyte.sei.species.DataTable;
import org.natrolyte.sei.species.SpeciesTable;

@DisplayName("Reaction templates")
class TemplateLibraryTest {
  private static final SpeciesTable SPECIES = SpeciesTable.bundled();
  private static final TemplateLibrary LIBRARY = TemplateLibrary.bundled(SPECIES);
  private static final String HEADER =
      "template_id,name,step_type,example,example_smiles,reactant_smarts,smirks,smirks_electrons,"
          + "stoich_n,co_reactants,n_electrons,n_na,products,onset_V_vs_Na,rate_class,reference\n";

  @Test
  @DisplayName("every template recognises its example, and its change fits there")
  void examples() throws Exception {
    for (ReactionTemplate template : LIBRARY.all()) {
      if (!template.id().startsWith("RAD-")) {
        assertTrue(template.change().appliesTo(example(template)), template.id());
        assertEquals(
            template.change().isWritten(),
            !template.change().apply(example(template), partners(template)).isEmpty(),
            template.id());
      }
    }
  }

  @Test
  @DisplayName("every change of bonds lowers the charge by its electrons and keeps the atoms")
  void changes() throws Exception {
    for (ReactionTemplate template : LIBRARY.all()) {
      List<ReactingStructure> partners = partners(template);
      for (var fragments : template.change().apply(example(template), partners)) {
        int charge = fragments.stream().mapToInt(ReactingStructure::charge).sum();
        int before = example(template).charge() + charge(partners);
        assertEquals(before - template.changeElectrons(), charge, template.id());
        int atoms = fragments.stream().mapToInt(TemplateLibraryTest::atoms).sum();
        int others = partners.stream().mapToInt(TemplateLibraryTest::atoms).sum();
        assertEquals(atoms(example(template)) + others, atoms, template.id());
      }
    }
  }

  @Test
  @DisplayName("the printed formulas and charges are those of the structures, which are canonical")
  void printedExamples() throws Exception {
    for (DataTable.Row row : DataTable.bundled("templates.csv").rows()) {
      List<ReactingStructure> fragments = ReactingStructure.read(row.text("example_smiles"));
      assertEquals(
          String.join(".", fragments.stream().map(ReactingStructure::smiles).toList()),
          row.text("example_smiles"));
      assertEquals(Example.parsed(row.text("example_smiles")), Example.printed(row));
    }
  }

  private static ReactingStructure example(ReactionTemplate template) throws Exception {
    return ReactingStructure.read(template.example()).getFirst();
  }

  /** The other molecules that the change of bonds takes in. */
  private static List<ReactingStructure> partners(ReactionTemplate template) throws Exception {
    List<ReactingStructure> partners = new ArrayList<>();
    if (template.changesPartners()) {
      for (var partner : template.equation().partners().entrySet()) {
        String smiles = SPECIES.byId(partner.getKey()).orElseThrow().smiles();
        partners.addAll(Collections.nCopies(partner.getValue(), read(smiles)));
      }
    }
    return partners;
  }

  private static ReactingStructure read(String smiles) throws Exception {
    return ReactingStructure.read(smiles).getFirst();
  }

  private static int charge(List<ReactingStructure> structures) {
    return structures.stream().mapToInt(ReactingStructure::charge).sum();
  }

  private static int atoms(ReactingStructure structure) {
    return structure.formula().counts().values().stream().mapToInt(n -> n).sum();
  }

  @Test
  @DisplayName("a user's template joins the others; one with a known id replaces it")
  void ownTemplates() {
    TemplateLibrary own =
        LIBRARY.with(
            DataTable.parse(
                "own.csv",
                HEADER
                    + "MY-1,water to"
                    + " peroxide,CH,H2O,O,[OX2;H2:1],,0,1,O2:1;H2:1,0,0,H2O:1;O2:1;H2:1,,slow,mine\n"
                    + "W-1,slow water,ET,H2O,O,[OX2;H2:1],,0,2,,2,2,NaOH:2;H2:1,0.9,slow,mine\n"));
    assertEquals(LIBRARY.all().size() + 1, own.all().size());
  }

  @Test
  @DisplayName("an equation that does not balance is refused with file, line and remainder")
  void unbalanced() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                LIBRARY.with(
                    DataTable.parse(
                        "own.csv",
                        HEADER
                            + "MY-1,water,ET,H2O,O,[OX2;H2:1],,0,2,,2,2,NaOH:1;H2:1,0.9,slow,mine\n")));
    assertTrue(refused.getMessage().contains("own.csv, line 2"), refused.getMessage());
    assertTrue(refused.getMessage().contains("does not balance"), refused.getMessage());
  }

  @Test
  @DisplayName("a table without the needed columns is refused by their names")
  void columns() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> LIBRARY.with(DataTable.parse("own.csv", "template_id,name\nA,b\n")));
    assertTrue(refused.getMessage().contains("reactant_smarts"));
  }

  @Test
  @DisplayName("partners and products stay in the order of the file, in every run")
  void orderOfWriting() {
    Map<String, ReactionTemplate> byId = new TreeMap<>();
    LIBRARY.all().forEach(t -> byId.put(t.id(), t));
    for (DataTable.Row row : DataTable.bundled("templates.csv").rows()) {
      var equation = byId.get(row.text("template_id")).equation();
      assertEquals(written(row.text("products")), List.copyOf(equation.products().keySet()));
      assertEquals(written(row.text("co_reactants")), List.copyOf(equation.partners().keySet()));
    }
  }

  private static List<String> written(String counts) {
    return Arrays.stream(counts.split(";"))
        .filter(part -> !part.isBlank())
        .map(part -> part.strip().replaceFirst(":\\d+$", ""))
        .distinct()
        .toList();
  }
}
