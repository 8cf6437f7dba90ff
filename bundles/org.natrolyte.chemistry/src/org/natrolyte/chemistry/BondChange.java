// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.natrolyte.model.compound.StructureException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IElement;
import org.openscience.cdk.isomorphism.Transform;
import org.openscience.cdk.smirks.Smirks;
import org.openscience.cdk.smirks.SmirksTransform;

/**
 * A change of bonds at a reactive group: where it applies (SMARTS) and what it does (SMIRKS, both
 * after the Daylight theory manual, chapters 4 and 5). Hydrogen counts are left alone, so that an
 * atom that loses a bond keeps an open valence. A hydrogen atom that the left side names and the
 * right side leaves out, as in {@code [O:1][H]>>[O-:1]}, is given off as an atom.
 */
public final class BondChange {
  private final Smarts site;
  private final String smirks;
  private SmirksTransform change;

  private BondChange(Smarts site, String smirks) {
    this.site = site;
    this.smirks = smirks;
  }

  /**
   * Compiles a change.
   *
   * @param smarts the reactive group
   * @param smirks the atom-mapped change; empty when only the group is to be recognised
   * @throws StructureException when either text cannot be read
   */
  public static BondChange of(String smarts, String smirks) throws StructureException {
    BondChange change = whenNeeded(smarts, smirks);
    try {
      change.compiled();
      return change;
    } catch (RuntimeException e) {
      throw unreadable("'" + smirks + "' is not a SMIRKS", e);
    }
  }

  /**
   * Compiles the reactive group, and the change itself when it is first applied: for tables that
   * have been checked before, of which a recipe needs a few rows.
   *
   * @throws StructureException when the group cannot be read
   */
  public static BondChange whenNeeded(String smarts, String smirks) throws StructureException {
    try {
      return new BondChange(Smarts.of(smarts), smirks.strip());
    } catch (RuntimeException e) {
      throw unreadable("'" + smarts + "' is not a SMARTS", e);
    }
  }

  private static StructureException unreadable(String what, RuntimeException cause) {
    String message = cause.getMessage() == null ? "" : cause.getMessage();
    return new StructureException(message.lines().findFirst().orElse(what), cause);
  }

  private synchronized SmirksTransform compiled() {
    if (change == null && isWritten()) {
      change = Smirks.compile(smirks);
    }
    return change;
  }

  /** Whether the structure has the reactive group. */
  public boolean appliesTo(ReactingStructure structure) {
    return site.in(structure.molecule());
  }

  /** Whether the change itself is known, not only where it applies. */
  public boolean isWritten() {
    return !smirks.isEmpty();
  }

  /**
   * The outcomes of one change at one site, each once.
   *
   * @param structure what reacts
   * @return for each distinguishable site the fragments that are left, in alphabetical order; empty
   *     when the change is not written or fits nowhere
   */
  public List<List<ReactingStructure>> apply(ReactingStructure structure) {
    return apply(structure, List.of());
  }

  /**
   * The outcomes of one change that takes in other molecules too.
   *
   * @param structure what reacts
   * @param partners what it reacts with, each as often as it is used
   * @return as {@link #apply(ReactingStructure)}
   */
  public List<List<ReactingStructure>> apply(
      ReactingStructure structure, List<ReactingStructure> partners) {
    SmirksTransform transform = compiled();
    if (transform == null) {
      return List.of();
    }
    Map<String, List<ReactingStructure>> outcomes = new LinkedHashMap<>();
    IAtomContainer atoms = ReactingStructure.copy(structure.molecule().atoms());
    partners.forEach(p -> atoms.add(ReactingStructure.copy(p.molecule().atoms())));
    int hydrogenBefore = hydrogen(atoms);
    for (IAtomContainer changed : transform.apply(atoms, Transform.Mode.All)) {
      List<ReactingStructure> fragments = new ArrayList<>(ReactingStructure.fragments(changed));
      int givenOff = hydrogenBefore - hydrogen(changed);
      fragments.addAll(
          Collections.nCopies(Math.max(0, givenOff), ReactingStructure.hydrogenAtom()));
      fragments.sort(Comparator.comparing(ReactingStructure::smiles));
      outcomes.putIfAbsent(name(fragments), fragments);
    }
    return List.copyOf(outcomes.values());
  }

  private static int hydrogen(IAtomContainer atoms) {
    int count = 0;
    for (IAtom atom : atoms.atoms()) {
      count += atom.getImplicitHydrogenCount() + (atom.getAtomicNumber() == IElement.H ? 1 : 0);
    }
    return count;
  }

  private static String name(Collection<ReactingStructure> fragments) {
    StringBuilder name = new StringBuilder();
    fragments.forEach(f -> name.append(f.smiles()).append('.'));
    return name.toString();
  }
}
