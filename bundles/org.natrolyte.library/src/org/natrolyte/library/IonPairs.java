// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;

/** Reads names that put a cation and an anion together: {@code [C3mpyr][FSI]}, C3mpyrFSI, KTFSI. */
final class IonPairs {
  private static final int LONGEST_NAME = 120;
  static final String ORIGIN = "composed from ions";

  /** Two ions of opposite charge. */
  record Pair(Ion cation, Ion anion) {}

  private final Map<String, Ion> cations = new HashMap<>();
  private final Map<String, Ion> anions = new HashMap<>();

  private final Map<Pair, Compound> listed = new HashMap<>();

  /**
   * Learns the names of ions, and which pairs are listed.
   *
   * @param ions every ion
   * @param compounds the library; of two compounds of the same ions the first counts
   */
  IonPairs(List<Ion> ions, List<Compound> compounds) {
    for (Ion ion : ions) {
      Map<String, Ion> names = ion.isCation() ? cations : anions;
      add(names, ion.id(), ion);
      add(names, ion.name(), ion);
      ion.aliases().forEach(alias -> add(names, alias, ion));
    }
    for (Compound compound : compounds) {
      if (compound.usualRole() == Role.SALT || compound.smiles().contains(".")) {
        parse(compound.id()).ifPresent(pair -> listed.putIfAbsent(pair, compound));
        for (String alias : compound.aliases()) {
          parse(alias).ifPresent(pair -> listed.putIfAbsent(pair, compound));
        }
      }
    }
  }

  private static void add(Map<String, Ion> names, String name, Ion ion) {
    Ion before = names.put(compact(name), ion);
    if (before != null && before != ion) {
      throw new IllegalStateException(name + " names the ions " + before.id() + " and " + ion.id());
    }
  }

  private static String compact(String name) {
    return Names.folded(name).replace("+", "");
  }

  /**
   * The compound of the two ions that a name puts together: the listed one, or one made of them.
   */
  Optional<Compound> find(String name) {
    return parse(name)
        .map(pair -> {
          Compound known = listed.get(pair);
          return known != null ? known : compose(pair);
        });
  }

  /** The only way to read a name as two ions; empty when there is none or more than one. */
  Optional<Pair> parse(String name) {
    String plain = Names.plain(name);
    if (plain.length() > LONGEST_NAME || !mayBePair(plain)) {
      return Optional.empty();
    }
    int close = plain.startsWith("[") ? plain.indexOf(']') : -1;
    if (close > 0) {
      Ion cation = cations.get(compact(plain.substring(1, close)));
      Ion anion = anions.get(compact(plain.substring(close + 1)));
      return cation == null || anion == null
          ? Optional.empty()
          : Optional.of(new Pair(cation, anion));
    }
    return split(compact(plain));
  }

  /** A pair in brackets may end in the sign of its anion; otherwise it is written like any name. */
  private static boolean mayBePair(String plain) {
    boolean signed = plain.startsWith("[") && plain.endsWith("-");
    return Names.mayFold(signed ? plain.substring(0, plain.length() - 1) : plain);
  }

  private Optional<Pair> split(String text) {
    Pair found = null;
    for (int i = 1; i < text.length(); i++) {
      Ion cation = cations.get(text.substring(0, i));
      Ion anion = cation == null ? null : anions.get(text.substring(i));
      if (anion != null) {
        Pair pair = new Pair(cation, anion);
        if (found != null && !found.equals(pair)) {
          return Optional.empty();
        }
        found = pair;
      }
    }
    return Optional.ofNullable(found);
  }

  /** The compound of two ions; its properties are unknown. */
  private static Compound compose(Pair pair) {
    Ion cation = pair.cation();
    Ion anion = pair.anion();
    var formula = cation.formula().plus(anion.formula());
    boolean drawn = !cation.smiles().isEmpty() && !anion.smiles().isEmpty();
    return new Compound(
        cation.id() + anion.id(),
        cation.name() + " " + anion.name(),
        List.of("[" + cation.id() + "][" + anion.id() + "]"),
        drawn ? cation.smiles() + "." + anion.smiles() : "",
        "",
        "",
        formula.hill(),
        Math.round(formula.molarMass() * 1000) / 1000.0,
        0,
        cation.isOrganic() ? Role.IONIC_LIQUID : Role.SALT,
        cation.isOrganic() ? SolventFamily.IONIC_LIQUID : SolventFamily.NONE,
        0,
        List.of(),
        Map.of(),
        List.of(),
        ORIGIN);
  }
}
