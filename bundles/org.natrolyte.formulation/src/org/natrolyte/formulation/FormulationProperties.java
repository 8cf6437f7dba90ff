// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Property;

/** The properties that this bundle gives beside the shared ones. */
public final class FormulationProperties {
  /** Moles of salt, coordinating solvent and diluent, as a text: "1 : 1.20 : 2.00". */
  public static final Property SALT_SOLVENT_DILUENT_RATIO =
      new Property(
          "saltSolventDiluentRatio",
          "Salt : solvent : diluent",
          "",
          Direction.NEUTRAL,
          "Moles of salt, of solvent (with ionic liquid) and of diluent, the salt as one. Additives"
              + " are left out.");

  /** The most frequent first shells, as a text: "Na(G2)2 94 %". */
  public static final Property LIKELY_SOLVATES =
      new Property(
          "likelySolvates",
          "Likely solvates",
          "",
          Direction.NEUTRAL,
          "The most frequent first shells of the cation, with their shares of all cations.");

  private FormulationProperties() {}
}
