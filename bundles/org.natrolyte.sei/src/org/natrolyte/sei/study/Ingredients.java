// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.natrolyte.chemistry.ReactingStructure;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.model.study.StudyInput;

/** The molecules and ions of a recipe with their concentrations. */
final class Ingredients {
  /**
   * One molecule or ion.
   *
   * @param structure what it is
   * @param component the component that brings it
   * @param role what the component does
   * @param molarity in mol/L
   * @param sites donor sites of a neutral molecule
   * @param family what a chemist calls the liquid's kind; "none" for ions
   */
  record Part(
      ReactingStructure structure,
      String component,
      Role role,
      double molarity,
      int sites,
      String family) {
    boolean isAnion() {
      return structure.charge() < 0;
    }

    boolean isOrganicCation() {
      return structure.charge() > 0 && structure.formula().counts().containsKey("C");
    }

    boolean isAlkaliCation() {
      return structure.charge() > 0 && structure.smiles().matches("\\[(Na|Li|K|Rb|Cs)\\+]");
    }
  }

  private final List<Part> parts = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  private Ingredients() {}

  static Ingredients of(StudyInput input) throws StudyException {
    Ingredients ingredients = new Ingredients();
    Molarities molarities = Molarities.of(input);
    ingredients.left.addAll(molarities.assumptions());
    for (Component component : input.formulation().components()) {
      ingredients.add(component, molarities.of(component));
    }
    if (ingredients.parts.isEmpty()) {
      throw new StudyException("no component of the recipe has a structure that could react");
    }
    return ingredients;
  }

  private void add(Component component, double molarity) throws StudyException {
    String name = component.name();
    if (component.compound().smiles().isEmpty()) {
      left.add(name + " is left out: its structure is not known");
      return;
    }
    try {
      Map<ReactingStructure, Integer> counts = new LinkedHashMap<>();
      for (ReactingStructure part : ReactingStructure.read(component.compound().smiles())) {
        counts.merge(part, 1, Integer::sum);
      }
      counts.forEach((structure, n) ->
          parts.add(
              new Part(
                  structure,
                  name,
                  component.role(),
                  n * molarity,
                  component.compound().donorSites(),
                  component.compound().family().label())));
    } catch (StructureException e) {
      throw new StudyException("the structure of " + name + " cannot be read: " + e.getMessage());
    }
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  /** What was estimated or could not be taken along, in words for the user. */
  List<String> leftOut() {
    return List.copyOf(left);
  }

  /** The concentration of some parts together, whatever their order, in mol/L. */
  double sum(java.util.function.Predicate<Part> which) {
    return parts.stream().filter(which).mapToDouble(Part::molarity).sorted().sum();
  }
}
