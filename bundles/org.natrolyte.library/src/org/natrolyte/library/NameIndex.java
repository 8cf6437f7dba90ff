// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.model.compound.Role;

/**
 * Every way to name a compound of a library. A name counts exactly as written first; then in plain
 * characters; then without case and punctuation; then as a formula. No name, in any of these forms,
 * belongs to two compounds. The folded names and the formulas are indexed with the first name that
 * is not found as written.
 */
final class NameIndex {
  private static final int SHORTEST_SMILES = 3;

  private final Map<String, Compound> exact = new HashMap<>(4096);
  private final Lazy<Map<String, Compound>> folded;
  private final Lazy<Map<String, List<Compound>>> formulas;
  private final List<Clash> clashes = new ArrayList<>();

  /** A name that already belongs to another compound. */
  record Clash(String name, Compound owner, Compound newcomer) {}

  /**
   * Indexes a library.
   *
   * @param builtIn the compounds whose names nobody else may take
   * @param user the compounds on top: an id wins over a name that is there, exactly as written; no
   *     other name does
   */
  NameIndex(List<Compound> builtIn, List<Compound> user) {
    for (Compound compound : builtIn) {
      put(compound.id(), compound);
      putOtherNames(compound);
    }
    if (user.isEmpty()) {
      folded = new Lazy<>(() -> fold(builtIn));
    } else {
      Map<String, Compound> all = fold(builtIn);
      user.forEach(compound -> addOnTop(compound, all));
      folded = new Lazy<>(() -> all);
    }
    List<Compound> both = new ArrayList<>(builtIn);
    both.addAll(user);
    formulas = new Lazy<>(() -> byFormula(both));
  }

  private void putOtherNames(Compound compound) {
    put(compound.name(), compound);
    for (String alias : compound.aliases()) {
      put(alias, compound);
    }
    putIdentifiers(compound);
  }

  /** CAS number, InChIKey and SMILES say one thing: who it is. One clash tells enough. */
  private void putIdentifiers(Compound compound) {
    int before = clashes.size();
    put(compound.casNumber(), compound);
    if (compound.smiles().length() >= SHORTEST_SMILES) {
      put(compound.smiles(), compound);
    }
    put(compound.inchiKey(), compound);
    while (clashes.size() > before + 1) {
      clashes.removeLast();
    }
  }

  private void put(String text, Compound compound) {
    Compound owner = text.isEmpty() ? null : exact.putIfAbsent(Names.plain(text), compound);
    if (owner != null && owner != compound) {
      clashes.add(new Clash(text, owner, compound));
    }
  }

  private static Map<String, Compound> fold(List<Compound> compounds) {
    Map<String, Compound> names = new HashMap<>(4096);
    for (Compound compound : compounds) {
      names.putIfAbsent(Names.folded(compound.id()), compound);
      names.putIfAbsent(Names.folded(compound.name()), compound);
      for (String alias : compound.aliases()) {
        names.putIfAbsent(Names.folded(alias), compound);
      }
    }
    return names;
  }

  private void addOnTop(Compound compound, Map<String, Compound> names) {
    String id = Names.plain(compound.id());
    Compound owner = exact.getOrDefault(id, names.get(Names.folded(id)));
    if (owner != null) {
      clashes.add(new Clash(compound.id(), owner, compound));
    }
    exact.put(id, compound);
    names.putIfAbsent(Names.folded(id), compound);
    addOnTop(compound.name(), compound, names);
    compound.aliases().forEach(alias -> addOnTop(alias, compound, names));
    putIdentifiers(compound);
  }

  private void addOnTop(String name, Compound compound, Map<String, Compound> names) {
    Compound owner = names.putIfAbsent(Names.folded(name), compound);
    if (owner == null || owner == compound) {
      put(name, compound);
    } else if (!Names.plain(name).equals(Names.plain(compound.id()))) {
      clashes.add(new Clash(name, owner, compound));
    }
  }

  /** The names that were not given to a compound because they belong to another. */
  List<Clash> clashes() {
    return List.copyOf(clashes);
  }

  /** The compound a name means. */
  Optional<Compound> find(String name) {
    String plain = Names.plain(name);
    Compound found = exact.get(plain);
    if (found == null && Names.mayFold(plain)) {
      found = folded.get().get(Names.folded(plain));
    }
    return found != null ? Optional.of(found) : byFormula(plain);
  }

  /** The compound of exactly this text: an id, a name, a CAS number, an InChIKey, a SMILES. */
  Optional<Compound> exactly(String text) {
    return Optional.ofNullable(exact.get(text));
  }

  /** Every compound of a formula, whatever the order of its elements. */
  List<Compound> sharingFormula(String text) {
    return Formula.parse(Names.plain(text))
        .map(f -> formulas.get().getOrDefault(f.hill(), List.of()))
        .orElse(List.of());
  }

  /** A formula names a salt or an inorganic compound; a molecule with carbon has isomers. */
  private Optional<Compound> byFormula(String plain) {
    List<Compound> sharing = sharingFormula(plain);
    return sharing.size() == 1 && isNamedByFormula(sharing.getFirst())
        ? Optional.of(sharing.getFirst())
        : Optional.empty();
  }

  private static boolean isNamedByFormula(Compound compound) {
    boolean hasCarbon =
        Formula.parse(compound.formula()).filter(f -> f.counts().containsKey("C")).isPresent();
    return compound.usualRole() == Role.SALT || !hasCarbon;
  }

  private static Map<String, List<Compound>> byFormula(List<Compound> compounds) {
    Map<String, List<Compound>> formulas = new HashMap<>(512);
    for (Compound compound : compounds) {
      boolean isWhole = !compound.smiles().isEmpty() || compound.usualRole() == Role.SALT;
      if (isWhole) {
        formulas.computeIfAbsent(compound.formula(), f -> new ArrayList<>(1)).add(compound);
      }
    }
    return formulas;
  }
}
