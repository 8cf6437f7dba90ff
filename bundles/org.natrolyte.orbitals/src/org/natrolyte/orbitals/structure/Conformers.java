// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.structure;

import com.actelion.research.chem.StereoMolecule;
import com.actelion.research.chem.conf.Conformer;
import com.actelion.research.chem.forcefield.mmff.BadAtomTypeException;
import com.actelion.research.chem.forcefield.mmff.BadRingAromException;
import com.actelion.research.chem.forcefield.mmff.ForceFieldMMFF94;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openmolecules.chem.conf.gen.ConformerGenerator;

/**
 * Start geometries of a molecule: conformers of OpenChemLib from torsions seen in crystals, relaxed
 * with MMFF94s+ where it has types for every atom (Halgren 1996,
 * 10.1002/(SICI)1096-987X(199604)17:5/6&lt;490::AID-JCC1&gt;3.0.CO;2-P), our own ideal geometry
 * where the generator gives none.
 */
public final class Conformers {
  private static final int STRAINED_TORSIONS = 20000;

  /** The generator keeps what it has learnt in static fields that it does not guard. */
  private static final Object ONE_AT_A_TIME = new Object();

  private Conformers() {}

  /**
   * A start geometry.
   *
   * @param geometry the atoms, in the order of the graph
   * @param energy of the force field in kcal/mol; 0 where it has no types
   * @param how what made it, for the provenance
   */
  public record Start(Geometry geometry, double energy, String how) {}

  /**
   * Start geometries, lowest force-field energy first, none twice.
   *
   * @param fragment the molecule
   * @param most how many at most
   * @param seed the same gives the same
   */
  public static List<Start> of(Fragment fragment, int most, long seed) throws BuildException {
    if (fragment.graph().isSingleAtom()) {
      int[] atom = fragment.graph().atomicNumbers();
      return List.of(new Start(new Geometry(atom, new double[3]), 0, "single atom"));
    }
    List<Start> starts;
    synchronized (ONE_AT_A_TIME) {
      starts = generated(fragment, most, seed);
    }
    starts.removeIf(s -> Connectivity.fault(fragment.graph(), s.geometry()).isPresent());
    if (starts.isEmpty()) {
      Geometry ideal = IdealGeometry.of(fragment.graph(), seed);
      return List.of(new Start(ideal, 0, "ideal bond lengths and angles"));
    }
    starts.sort(Comparator.comparingDouble(Start::energy));
    return distinct(starts, most);
  }

  private static List<Start> generated(Fragment fragment, int most, long seed)
      throws BuildException {
    StereoMolecule molecule = Fragment.parse(fragment.smiles(), fragment.smiles());
    ForceFieldMMFF94.initialize(ForceFieldMMFF94.MMFF94SPLUS);
    ConformerGenerator generator = new ConformerGenerator(seed, false);
    List<Start> starts = new ArrayList<>();
    if (!generator.initializeConformers(
        molecule, ConformerGenerator.STRATEGY_LIKELY_RANDOM, STRAINED_TORSIONS, false)) {
      return starts;
    }
    for (int i = 0; i < most; i++) {
      Conformer conformer = generator.getNextConformer();
      if (conformer == null) {
        break;
      }
      StereoMolecule placed = conformer.toMolecule();
      if (placed.getAllAtoms() == fragment.graph().atomCount()) {
        starts.add(relaxed(placed));
      }
    }
    return starts;
  }

  private static Start relaxed(StereoMolecule molecule) {
    int[] elements = Fragment.graph(molecule).atomicNumbers();
    double[] raw = new double[3 * elements.length];
    for (int i = 0; i < elements.length; i++) {
      raw[3 * i] = molecule.getAtomX(i);
      raw[3 * i + 1] = molecule.getAtomY(i);
      raw[3 * i + 2] = molecule.getAtomZ(i);
    }
    try {
      ForceFieldMMFF94 field =
          new ForceFieldMMFF94(molecule, ForceFieldMMFF94.MMFF94SPLUS, Map.of());
      field.minimise();
      Geometry geometry = Places.geometry(elements, field.getCurrentPositions());
      return new Start(geometry, field.getTotalEnergy(), "OpenChemLib, MMFF94s+");
    } catch (BadAtomTypeException | BadRingAromException unknownType) {
      stretchHydrogens(Fragment.graph(molecule), raw);
      return new Start(Places.geometry(elements, raw), 0, "OpenChemLib");
    }
  }

  /**
   * The generator draws hydrogen on atoms that it does not know too near (1.13 angstrom in BH4-):
   * it goes out to the sum of the covalent radii.
   */
  private static void stretchHydrogens(MolecularGraph graph, double[] xyz) {
    for (MolecularGraph.Bond bond : graph.bonds()) {
      boolean second = graph.element(bond.second()) == 1;
      if (!second && graph.element(bond.first()) != 1) {
        continue;
      }
      int hydrogen = 3 * (second ? bond.second() : bond.first());
      int other = 3 * (second ? bond.first() : bond.second());
      double length = 0;
      for (int k = 0; k < 3; k++) {
        length = Math.hypot(length, xyz[hydrogen + k] - xyz[other + k]);
      }
      double least = Elements.covalentRadius(1) + Elements.covalentRadius(graph.element(other / 3));
      if (length > 0 && length < least) {
        for (int k = 0; k < 3; k++) {
          xyz[hydrogen + k] =
              xyz[other + k] + (xyz[hydrogen + k] - xyz[other + k]) * least / length;
        }
      }
    }
  }

  /** Two starts are the same when all their sorted distances are. */
  private static List<Start> distinct(List<Start> starts, int most) {
    List<Start> kept = new ArrayList<>();
    List<double[]> prints = new ArrayList<>();
    for (Start start : starts) {
      double[] print = Fingerprint.of(start.geometry());
      if (kept.size() < most && prints.stream().noneMatch(p -> Fingerprint.same(p, print))) {
        kept.add(start);
        prints.add(print);
      }
    }
    return kept;
  }
}
