// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.structure;

import com.actelion.research.chem.Molecule;
import com.actelion.research.chem.SmilesParser;
import com.actelion.research.chem.StereoMolecule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.natrolyte.chemistry.SubstructureSearch;
import org.natrolyte.model.compound.StructureException;
import org.openmolecules.chem.conf.gen.ConformerGenerator;

/**
 * One molecule or ion, all in one piece.
 *
 * @param smiles as it was given
 * @param key the same for every way of writing the same structure
 * @param graph its atoms, hydrogens last, and bonds
 */
public record Fragment(String smiles, String key, MolecularGraph graph) {
  private static final int MOST_ATOMS = 250;
  private static final int BORON = 5;
  private static final int FLUORINE = 9;

  /**
   * Reads a SMILES; what dots separate are fragments of their own.
   *
   * @throws BuildException when it is no SMILES, or too large to compute
   */
  public static List<Fragment> read(String smiles) throws BuildException {
    String text = smiles.strip();
    if (text.isEmpty()) {
      throw new BuildException("no structure was given. A SMILES is expected, such as COCCOC");
    }
    check(text);
    List<Fragment> fragments = new ArrayList<>();
    for (String part : text.split("\\.", -1)) {
      fragments.add(one(part, text));
    }
    return fragments;
  }

  /** The generator takes much that is no structure; the rest of the program does not. */
  private static void check(String text) throws BuildException {
    try {
      new SubstructureSearch().matches(text, "*");
    } catch (StructureException e) {
      throw new BuildException(e.getMessage().replaceFirst("\\.$", ""), e);
    }
  }

  private static Fragment one(String part, String whole) throws BuildException {
    StereoMolecule molecule = parse(part, whole);
    ConformerGenerator.addHydrogenAtoms(molecule);
    molecule.ensureHelperArrays(Molecule.cHelperRings);
    MolecularGraph graph = graph(molecule);
    checkNeighbours(graph, part);
    if (graph.atomCount() > MOST_ATOMS) {
      throw new BuildException(
          "'%s' has %d atoms; at most %d are built".formatted(part, graph.atomCount(), MOST_ATOMS));
    }
    return new Fragment(part, molecule.getIDCode(), graph);
  }

  /** Boron to fluorine have four valence functions, and so at most four neighbours. */
  private static void checkNeighbours(MolecularGraph graph, String part) throws BuildException {
    List<List<Integer>> near = graph.neighbours();
    for (int atom = 0; atom < graph.atomCount(); atom++) {
      int element = graph.element(atom);
      int count = near.get(atom).size();
      if (element >= BORON && element <= FLUORINE && count > 4) {
        throw new BuildException(
            ("'%s' draws %d neighbours of one %s atom; it has at most four. A cation is written"
                    + " with its charge, such as C[N+](C)(C)C")
                .formatted(part, count, Elements.symbol(element)));
      }
    }
  }

  static StereoMolecule parse(String part, String whole) throws BuildException {
    StereoMolecule molecule = new StereoMolecule();
    try {
      new SmilesParser().parse(molecule, part);
    } catch (Exception e) { // the library declares nothing narrower
      String reason = String.valueOf(e.getMessage()).replaceFirst("^SmilesParser: *", "");
      throw new BuildException("'%s' is not a SMILES: %s".formatted(whole, reason), e);
    }
    molecule.ensureHelperArrays(Molecule.cHelperCIP);
    if (molecule.getAllAtoms() == 0) {
      throw new BuildException("'%s' has a part without atoms".formatted(whole));
    }
    for (int atom = 0; atom < molecule.getAllAtoms(); atom++) {
      if (molecule.getAtomicNo(atom) < 1 || molecule.getAtomicNo(atom) > 86) {
        throw new BuildException(
            "'%s' holds an atom that is no element up to radon".formatted(whole));
      }
    }
    return molecule;
  }

  static MolecularGraph graph(StereoMolecule molecule) {
    int n = molecule.getAllAtoms();
    int[] elements = new int[n];
    int[] charges = new int[n];
    for (int i = 0; i < n; i++) {
      elements[i] = molecule.getAtomicNo(i);
      charges[i] = molecule.getAtomCharge(i);
    }
    List<MolecularGraph.Bond> bonds = new ArrayList<>();
    for (int b = 0; b < molecule.getAllBonds(); b++) {
      int order = Math.max(1, molecule.getBondOrder(b));
      boolean rigid = order > 1 || molecule.isRingBond(b) || molecule.isDelocalizedBond(b);
      bonds.add(
          new MolecularGraph.Bond(
              molecule.getBondAtom(0, b), molecule.getBondAtom(1, b), order, rigid));
    }
    return new MolecularGraph(elements, charges, bonds);
  }

  /** The charge of several fragments together. */
  public static int charge(List<Fragment> fragments) {
    return fragments.stream().mapToInt(f -> f.graph().charge()).sum();
  }

  /** The same for every order and way of writing of the same fragments. */
  public static String key(List<Fragment> fragments) {
    String[] keys = fragments.stream().map(Fragment::key).sorted().toArray(String[]::new);
    return String.join(" + ", Arrays.asList(keys));
  }

  /** Several fragments as one graph, one after the other. */
  public static MolecularGraph joined(List<Fragment> fragments) {
    int total = fragments.stream().mapToInt(f -> f.graph().atomCount()).sum();
    int[] elements = new int[total];
    int[] charges = new int[total];
    List<MolecularGraph.Bond> bonds = new ArrayList<>();
    int first = 0;
    for (Fragment fragment : fragments) {
      MolecularGraph graph = fragment.graph();
      System.arraycopy(graph.atomicNumbers(), 0, elements, first, graph.atomCount());
      System.arraycopy(graph.formalCharges(), 0, charges, first, graph.atomCount());
      int offset = first;
      graph
          .bonds()
          .forEach(b ->
              bonds.add(
                  new MolecularGraph.Bond(
                      b.first() + offset, b.second() + offset, b.order(), b.rigid())));
      first += graph.atomCount();
    }
    return new MolecularGraph(elements, charges, bonds);
  }
}
