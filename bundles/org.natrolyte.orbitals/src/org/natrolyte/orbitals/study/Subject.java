// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;

/**
 * A species that a recipe holds.
 *
 * @param name by which findings speak of it
 * @param component the component it belongs to
 * @param smiles its structure
 * @param kind what it is
 */
record Subject(String name, String component, String smiles, Kind kind) {
  /**
   * What a species is. Levels of different kinds stand side by side and are never ranked together.
   */
  enum Kind {
    NEUTRAL,
    ION_PAIR,
    ANION,
    CATION,
    SOLVATE
  }

  /** Whether it takes part in the order of who is oxidised or reduced first. */
  boolean isRanked() {
    return kind == Kind.NEUTRAL || kind == Kind.ION_PAIR;
  }

  /** The species of every component that has a structure. */
  static List<Subject> of(Formulation formulation) {
    List<Subject> all = new ArrayList<>();
    for (Component component : formulation.components()) {
      all.addAll(of(component.compound()));
    }
    return all;
  }

  /** The species of one compound; none where its structure is not known. */
  static List<Subject> of(Compound compound) {
    String smiles = compound.smiles();
    String name = compound.id();
    if (smiles.isEmpty()) {
      return List.of();
    }
    if (!smiles.contains(".")) {
      return List.of(new Subject(name, name, smiles, Kind.NEUTRAL));
    }
    List<String> parts = Arrays.asList(smiles.split("\\."));
    List<Subject> all = new ArrayList<>();
    if (cation(smiles).isPresent()) {
      all.add(new Subject(name, name, smiles, Kind.ION_PAIR));
    }
    parts.stream()
        .distinct()
        .filter(p -> !isMetalIon(p))
        .forEach(p ->
            all.add(
                isCation(p)
                    ? new Subject(name + " (cation)", name, p, Kind.CATION)
                    : new Subject(name + " (anion)", name, p, Kind.ANION)));
    return all;
  }

  /** The complexes of the recipe's alkali cation with one molecule of each neutral component. */
  static List<Subject> solvates(Formulation formulation) {
    Optional<String> cation =
        formulation.withRole(Role.SALT).stream()
            .flatMap(c -> cation(c.compound().smiles()).stream())
            .findFirst();
    if (cation.isEmpty()) {
      return List.of();
    }
    return of(formulation).stream()
        .filter(s -> s.kind() == Kind.NEUTRAL)
        .map(s ->
            new Subject(
                label(cation.get()) + "·" + s.name(),
                s.component(),
                cation.get() + "." + s.smiles(),
                Kind.SOLVATE))
        .toList();
  }

  /** "Na+" for "[Na+]". */
  static String label(String ion) {
    return ion.replace("[", "").replace("]", "");
  }

  private static Optional<String> cation(String smiles) {
    return Arrays.stream(smiles.split("\\.")).filter(Subject::isMetalIon).findFirst();
  }

  private static boolean isMetalIon(String part) {
    return part.matches("\\[(Li|Na|K|Rb|Cs|Mg|Ca)\\+?\\+?2?]");
  }

  private static boolean isCation(String part) {
    return part.contains("+]") && !part.contains("-]");
  }
}
