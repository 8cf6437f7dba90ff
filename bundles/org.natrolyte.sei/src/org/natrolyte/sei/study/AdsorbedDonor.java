// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import org.natrolyte.chemistry.BondChange;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.sei.study.Ingredients.Part;

/**
 * Additives with a nitrogen of the pyridine kind: strong donors that lie on sodium, keep the
 * solvent away and hold cations with their anions there. The pattern is that of 4-acetylpyridine in
 * EC/DEC (review H. Li et al., Energy Environ. Sci. 2025, 18, 3887, and references there); for
 * other donors of the kind it is an analogy.
 */
final class AdsorbedDonor {
  private static final String PYRIDINE_NITROGEN = "[nX2;r6]";

  private AdsorbedDonor() {}

  /** Coverage of the electrode, from 0 to 1 (Langmuir). */
  static double coverage(Ingredients ingredients) {
    double amount = ingredients.sum(AdsorbedDonor::adsorbs);
    return amount / (amount + InnerLayer.HALF_COVERAGE);
  }

  private static boolean adsorbs(Part part) {
    if (part.role() != Role.ADDITIVE || part.structure().charge() != 0) {
      return false;
    }
    try {
      return BondChange.of(PYRIDINE_NITROGEN, "").appliesTo(part.structure());
    } catch (StructureException e) {
      throw new IllegalStateException(PYRIDINE_NITROGEN + " is a SMARTS", e);
    }
  }
}
