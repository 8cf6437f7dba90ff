// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundLibrary;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.StructureReader;
import org.natrolyte.model.compound.StructureReader.Structure;
import org.natrolyte.model.compound.UserLibraries;

/**
 * A compound library read from CSV files: the built-in one, with or without a user's own on top.
 */
public final class FileCompoundLibrary implements CompoundLibrary, UserLibraries {
  static final String GIVEN_AS_SMILES = "given as SMILES";

  private final List<Compound> builtIn;
  private final List<Compound> all;
  private final List<LibraryProblem> problems;
  private final Supplier<StructureReader> structures;
  private final NameIndex index;
  private final Lazy<IonPairs> ionPairs;
  private final Lazy<Suggestions> suggestions;

  private FileCompoundLibrary(
      List<Compound> builtIn, UserCompounds user, Supplier<StructureReader> structures) {
    this.builtIn = List.copyOf(builtIn);
    this.structures = structures;
    index = new NameIndex(builtIn, user.compounds());
    problems = user.problemsWith(index.clashes());
    List<Compound> both = new ArrayList<>(builtIn);
    both.addAll(user.compounds());
    all = List.copyOf(both);
    ionPairs = new Lazy<>(() -> new IonPairs(CompoundCsv.ions(), all));
    suggestions = new Lazy<>(() -> new Suggestions(all));
  }

  /**
   * The library that comes with the product.
   *
   * @param structures gives the structure toolkit when a structure has to be read, or null when
   *     there is none; never called for a name that is listed
   */
  public static FileCompoundLibrary builtIn(Supplier<StructureReader> structures) {
    Objects.requireNonNull(structures, "structures");
    return new FileCompoundLibrary(CompoundCsv.compounds(), UserCompounds.NONE, structures);
  }

  /**
   * The built-in library with the tables of a user on top, in place of those it had before.
   *
   * @param places files, and folders of which every {@code .csv} file counts; what is wrong in them
   *     is left out and told by {@link #userProblems()}
   */
  @Override
  public FileCompoundLibrary with(List<Path> places) {
    return new FileCompoundLibrary(builtIn, UserCompounds.read(places, structures), structures);
  }

  /** What was wrong or doubtful in the user's files, in the order it was found. */
  public List<LibraryProblem> userProblems() {
    return problems;
  }

  @Override
  public List<String> problems() {
    return problems.stream().map(LibraryProblem::text).toList();
  }

  @Override
  public Optional<Compound> find(String name) {
    Optional<Compound> listed = index.find(name);
    if (listed.isPresent()) {
      return listed;
    }
    Optional<Compound> pair = ionPairs.get().find(name);
    if (pair.isPresent() || !SmilesLook.isLikely(name)) {
      return pair;
    }
    return byStructure(name);
  }

  @Override
  public List<String> suggest(String name, int limit) {
    List<Compound> sameFormula = index.sharingFormula(name);
    List<String> nearest = suggestions.get().nearest(name, limit);
    if (sameFormula.isEmpty()) {
      return nearest;
    }
    List<String> names = new ArrayList<>(sameFormula.stream().map(Compound::id).toList());
    nearest.stream().filter(n -> !names.contains(n)).forEach(names::add);
    return List.copyOf(names.subList(0, Math.clamp(limit, 0, names.size())));
  }

  @Override
  public List<Compound> all() {
    return all;
  }

  @Override
  public Compound fromSmiles(String smiles) throws StructureException {
    String text = smiles.strip();
    StructureReader reader = structures.get();
    if (reader == null) {
      return index
          .exactly(text)
          .filter(c -> c.smiles().equals(text))
          .orElseThrow(() ->
              new StructureException(
                  "'" + text + "' cannot be read: no structure toolkit is installed."));
    }
    Structure structure = reader.read(text);
    return listed(structure).orElseGet(() -> unlisted(structure));
  }

  private Optional<Compound> byStructure(String name) {
    StructureReader reader = structures.get();
    if (reader == null) {
      return Optional.empty();
    }
    try {
      return listed(reader.read(name.strip()));
    } catch (StructureException e) {
      return Optional.empty();
    }
  }

  private Optional<Compound> listed(Structure structure) {
    Optional<Compound> known = index.exactly(structure.inchiKey());
    return known.isPresent() ? known : index.exactly(structure.canonicalSmiles());
  }

  private static Compound unlisted(Structure structure) {
    return new Compound(
        structure.canonicalSmiles(),
        structure.canonicalSmiles(),
        List.of(),
        structure.canonicalSmiles(),
        "",
        structure.inchiKey(),
        structure.formula(),
        structure.molarMass(),
        structure.charge(),
        structure.kind().usualRole(),
        structure.kind().family(),
        structure.kind().donorSites(),
        List.of(),
        Map.of(),
        List.of("Role, family and donor sites by rule: " + structure.kind().rule() + "."),
        GIVEN_AS_SMILES);
  }
}
