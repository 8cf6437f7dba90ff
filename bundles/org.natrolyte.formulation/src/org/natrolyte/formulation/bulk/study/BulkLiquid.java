// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.formulation.ComponentAmounts;
import org.natrolyte.formulation.Composition;
import org.natrolyte.formulation.bulk.conductivity.AlkaliSalt;
import org.natrolyte.formulation.bulk.solvent.SolventMixture;
import org.natrolyte.formulation.bulk.solvent.SolventReader;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;

/**
 * A recipe as the bulk models see it.
 *
 * @param mixture the liquid without salts
 * @param salts moles of each salt in one kilogram of liquid
 * @param remarks what was estimated or left out
 */
record BulkLiquid(SolventMixture mixture, Map<AlkaliSalt, Double> salts, List<String> remarks) {
  private static final double FREEZING = 273.15;
  private static final double GRAMS = 1000;

  /** The recipe does not fit the models; the message says why. */
  static final class UnknownLiquid extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownLiquid(String message) {
      super(message);
    }
  }

  static BulkLiquid of(Composition composition) throws UnknownLiquid {
    List<SolventMixture.Share> shares = new ArrayList<>();
    Map<AlkaliSalt, Double> moles = new LinkedHashMap<>();
    List<String> remarks = new ArrayList<>();
    double grams = 0;
    for (ComponentAmounts amounts : composition.components()) {
      var compound = amounts.component().compound();
      boolean isLiquid =
          amounts.component().isLiquid()
              || amounts.component().role() == Role.ADDITIVE
                  && compound.family() != SolventFamily.NONE;
      Optional<AlkaliSalt> salt = AlkaliSalt.named(compound.id());
      if (isLiquid) {
        SolventReader.Reading reading = SolventReader.read(compound);
        if (reading.solvent().isEmpty()) {
          throw new UnknownLiquid(reading.remark());
        }
        if (!reading.remark().isEmpty()) {
          remarks.add(reading.remark());
        }
        if (amounts.molesPerKilogram() > 0) {
          shares.add(new SolventMixture.Share(reading.solvent().get(), amounts.molesPerKilogram()));
          grams += amounts.gramsPerKilogram();
        }
      } else if (salt.isPresent()) {
        moles.merge(salt.get(), amounts.molesPerKilogram(), Double::sum);
      } else if (amounts.component().role() == Role.SALT) {
        throw new UnknownLiquid("the models do not know the salt " + compound.id());
      } else {
        remarks.add(compound.id() + " was left out");
      }
    }
    if (shares.isEmpty()) {
      throw new UnknownLiquid("there is no liquid in the recipe");
    }
    double kilograms = grams / GRAMS;
    moles.replaceAll((salt, amount) -> amount / kilograms);
    return new BulkLiquid(
        SolventMixture.of(
            shares, SolventMixture.Basis.MOLES, composition.temperatureC() + FREEZING),
        moles,
        remarks);
  }
}
