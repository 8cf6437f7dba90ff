// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.StructureReader.Classification;
import org.openscience.cdk.graph.ConnectivityChecker;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * Tells from the functional groups what a molecule is in an electrolyte: its usual role, its family
 * and how many donor sites it offers to Na+.
 *
 * <p>The rules are applied in the order of {@link GroupRules}, strongest donor first (donor
 * numbers: Gutmann, The Donor-Acceptor Approach to Molecular Interactions, 1978); {@link
 * EtherSites} counts the oxygen atoms of ethers. They reproduce the curated values of the built-in
 * compounds; the few exceptions are named with their reasons in the tests.
 */
public final class FunctionalGroups {
  private FunctionalGroups() {}

  /**
   * Classifies a structure.
   *
   * @param smiles one or more fragments
   * @throws StructureException when it cannot be read
   */
  public static Classification classify(String smiles) throws StructureException {
    return classify(Molecule.parse(smiles));
  }

  static Classification classify(Molecule molecule) {
    List<Molecule> fragments = fragments(molecule);
    boolean anyIon = fragments.stream().anyMatch(f -> f.charge() != 0);
    if (anyIon) {
      return ionic(molecule, fragments);
    }
    if (fragments.size() > 1) {
      return new Classification(
          Role.SOLVENT, SolventFamily.OTHER, 0, "several molecules: enter them one by one");
    }
    return GroupRules.classify(molecule);
  }

  private static List<Molecule> fragments(Molecule molecule) {
    List<Molecule> fragments = new ArrayList<>();
    for (IAtomContainer part :
        ConnectivityChecker.partitionIntoMolecules(molecule.atoms()).atomContainers()) {
      fragments.add(new Molecule(part));
    }
    return fragments;
  }

  private static Classification ionic(Molecule whole, List<Molecule> fragments) {
    if (whole.charge() != 0) {
      return new Classification(
          Role.SALT, SolventFamily.NONE, 0, "an ion: it needs a partner of the opposite charge");
    }
    List<Molecule> cations = fragments.stream().filter(f -> f.charge() > 0).toList();
    if (cations.stream().anyMatch(Molecule::hasCarbon)) {
      return new Classification(
          Role.IONIC_LIQUID, SolventFamily.IONIC_LIQUID, 0, "an organic cation with its anion");
    }
    if (cations.stream().allMatch(GroupRules::isSaltCation)) {
      return new Classification(
          Role.SALT, SolventFamily.NONE, 0, "an alkali, alkaline-earth or ammonium cation");
    }
    return new Classification(
        Role.ADDITIVE, SolventFamily.NONE, 0, "a salt of another metal: reduced to it by sodium");
  }
}
