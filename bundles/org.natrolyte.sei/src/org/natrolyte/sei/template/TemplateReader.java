// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.natrolyte.chemistry.BondChange;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.sei.species.DataTable;
import org.natrolyte.sei.species.Species;
import org.natrolyte.sei.species.SpeciesTable;
import org.natrolyte.sei.template.ReactionTemplate.NetEquation;

/** Reads one line of a template file and checks it. */
final class TemplateReader {
  static final String[] NEEDED = {
    "template_id", "name", "step_type", "example", "example_smiles", "reactant_smarts",
    "stoich_n", "n_electrons", "n_na", "products", "rate_class", "reference"
  };

  private final SpeciesTable species;
  private final boolean checked;

  /**
   * @param species the species that equations name
   * @param checked whether the tests have applied every change of the table, so that none has to be
   *     compiled before it is needed
   */
  TemplateReader(SpeciesTable species, boolean checked) {
    this.species = species;
    this.checked = checked;
  }

  ReactionTemplate read(DataTable.Row row) {
    try {
      Example example = checked ? Example.printed(row) : Example.parsed(row.text("example_smiles"));
      ReactionTemplate template = template(row, example.smiles());
      if (row.text("template_id").isEmpty() || row.text("reference").isEmpty()) {
        throw new IllegalArgumentException("a template needs an id and a reference");
      }
      checkBalance(template.equation(), example);
      if (template.type() == StepType.ELECTRON_TRANSFER
          && template.onset().isEmpty()
          && !template.id().startsWith("RAD-")) {
        throw new IllegalArgumentException("an electron transfer needs onset_V_vs_Na");
      }
      return template;
    } catch (StructureException | IllegalArgumentException e) {
      throw row.wrong(row.text("template_id") + ": " + e.getMessage(), e);
    }
  }

  private ReactionTemplate template(DataTable.Row row, String example) throws StructureException {
    String smarts = row.text("reactant_smarts");
    String smirks = row.text("smirks");
    return new ReactionTemplate(
        row.text("template_id"),
        row.text("name"),
        StepType.of(row.text("step_type")),
        row.text("example"),
        example,
        checked ? BondChange.whenNeeded(smarts, smirks) : BondChange.of(smarts, smirks),
        smirks,
        row.count("smirks_electrons"),
        new NetEquation(
            row.count("stoich_n"),
            counts(row.text("co_reactants")),
            row.count("n_electrons"),
            row.count("n_na"),
            counts(row.text("products"))),
        ids(row.text("catalysts")),
        onset(row),
        RateClass.of(row.text("rate_class")),
        row.text("layer_hint"),
        row.text("confidence"),
        row.text("reference"),
        row.text("note"));
  }

  private static Optional<Onset> onset(DataTable.Row row) {
    OptionalDouble value = row.number("onset_V_vs_Na");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    double middle = value.getAsDouble();
    return Optional.of(
        new Onset(
            row.number("onset_low").orElse(middle - 0.4),
            middle,
            row.number("onset_high").orElse(middle + 0.4)));
  }

  private Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String part : ids(text)) {
      int colon = part.lastIndexOf(':');
      String id = colon < 0 ? part : part.substring(0, colon);
      int count = colon < 0 ? 1 : count(part, part.substring(colon + 1));
      known(id);
      counts.merge(id, count, Integer::sum);
    }
    return counts;
  }

  private static int count(String part, String text) {
    try {
      int count = Integer.parseInt(text.strip());
      if (count > 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      throw noCount(part, e);
    }
    throw noCount(part, null);
  }

  private static IllegalArgumentException noCount(String part, Exception cause) {
    return new IllegalArgumentException(
        "'" + part + "': after the colon stands a whole number above 0, such as NaF:2", cause);
  }

  private Species known(String id) {
    return species
        .byId(id)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "there is no species '" + id + "' in the table of species (species.csv)"));
  }

  private static List<String> ids(String text) {
    List<String> ids = new ArrayList<>();
    for (String part : text.split(";")) {
      if (!part.isBlank()) {
        ids.add(part.strip());
      }
    }
    return ids;
  }

  private void checkBalance(NetEquation equation, Example example) {
    Map<String, Integer> atoms = new TreeMap<>();
    int charge = equation.sodium() - equation.electrons() + equation.examples() * example.charge();
    add(atoms, example.formula(), equation.examples());
    atoms.merge("Na", equation.sodium(), Integer::sum);
    equation.partners().forEach((id, n) -> add(atoms, known(id).formula(), n));
    equation.products().forEach((id, n) -> add(atoms, known(id).formula(), -n));
    atoms.values().removeIf(n -> n == 0);
    if (!atoms.isEmpty()) {
      throw new IllegalArgumentException("the equation does not balance: " + atoms + " left over");
    }
    if (charge != 0) {
      throw new IllegalArgumentException("the equation does not balance: charge " + charge);
    }
  }

  private static void add(Map<String, Integer> atoms, Formula formula, int times) {
    formula.counts().forEach((element, n) -> atoms.merge(element, n * times, Integer::sum));
  }
}
