// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.sei.label.FilmReading;
import org.natrolyte.sei.species.MaterialGroup;
import org.natrolyte.sei.species.SpeciesTable;

/** Puts the names that observers use into the material groups of the prediction. */
public final class ObservedProducts {
  private static final Map<String, String> COLLECTIVE =
      Map.of(
          "RONa", "alkoxide",
          "ROCO2Na", "alkylCarbonate",
          "RCOONa", "carboxylate",
          "B-O", "borate",
          "PxOyFz", "phosphate",
          "SOx", "sulfur",
          "SNx", "nitrogen",
          "polymer", "polymer",
          "TFSI residue", "residue",
          "KF", "fluoride");

  private final SpeciesTable species;

  /**
   * @param species the tabulated products
   */
  public ObservedProducts(SpeciesTable species) {
    this.species = species;
  }

  /** The material group of a name; empty for one that nobody knows. */
  public Optional<String> group(String name) {
    String collective = COLLECTIVE.get(name);
    return collective != null
        ? Optional.of(collective)
        : species.byId(name).map(s -> s.group()).filter(g -> !g.equals("gas"));
  }

  /** The film as the label rule reads it. */
  public FilmReading reading(Observation observation) {
    return FilmReading.listed(families(observation.major()), families(observation.minor()));
  }

  private List<String> families(Collection<String> names) {
    List<String> families = new ArrayList<>();
    for (String name : names) {
      group(name).flatMap(this::family).ifPresent(families::add);
    }
    return families;
  }

  private Optional<String> family(String group) {
    return species.groups().stream()
        .filter(g -> g.id().equals(group))
        .map(MaterialGroup::family)
        .findFirst();
  }
}
