// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.Recipes;
import org.natrolyte.formulation.Instruments;
import org.natrolyte.formulation.Stock;
import org.natrolyte.formulation.WeighOutRequest;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.quantity.Dimension;
import org.natrolyte.model.quantity.Quantity;
import org.natrolyte.model.quantity.Unit;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.session.Session;
import picocli.CommandLine.Option;

/** What is made, from what, and with what. */
final class BenchOptions {
  private static final double MOST_PERCENT = 100;

  @Option(
      names = "--batch",
      required = true,
      paramLabel = "AMOUNT",
      description = "How much to make: \"10 mL\", \"5 g\".")
  private String batch;

  @Option(
      names = "--purity",
      paramLabel = "NAME=PERCENT",
      description = "Mass per cent of a chemical in what is weighed: NaPF6=99.5; may be repeated.")
  private List<String> purities = new ArrayList<>();

  @Option(
      names = "--stock",
      paramLabel = "RECIPE",
      description = "A solution that stands ready: \"1 M NaPF6 in G2\"; may be repeated.")
  private List<String> stocks = new ArrayList<>();

  @Option(
      names = "--balance",
      paramLabel = "MASS",
      description = "The last digit of the balance; without it 0.1 mg.")
  private String balance;

  @Option(
      names = "--pipette",
      paramLabel = "VOLUME",
      description = "The last digit of the pipette; without it liquids are weighed.")
  private String pipette;

  WeighOutRequest request(Session session, Formulation formulation, Conditions conditions) {
    WeighOutRequest request =
        WeighOutRequest.of(formulation, batch()).at(conditions).with(instruments());
    for (String purity : purities) {
      int equals = purity.lastIndexOf('=');
      if (equals <= 0) {
        throw new InputException(
            "--purity " + purity + ": write a name and per cent, such as NaPF6=99.5.");
      }
      String name = purity.substring(0, equals).strip();
      Optional<Compound> compound = session.library().find(name);
      request =
          request.withPurity(
              compound.map(Compound::id).orElse(name),
              percent(purity, purity.substring(equals + 1)) / MOST_PERCENT);
    }
    for (String stock : stocks) {
      request = request.withStock(new Stock(stock, Recipes.read(session, stock), conditions));
    }
    return request;
  }

  private Quantity batch() {
    Quantity amount = massOrVolume();
    if (!(amount.value() > 0)) {
      throw new InputException("--batch: an amount above zero, not '" + batch + "'.");
    }
    return amount;
  }

  private Quantity massOrVolume() {
    try {
      return Quantity.parse(batch, Dimension.MASS, null);
    } catch (IllegalArgumentException noMass) {
      try {
        return Quantity.parse(batch, Dimension.VOLUME, null);
      } catch (IllegalArgumentException noVolume) {
        throw new InputException(
            "--batch: '%s' is neither a mass nor a volume. Accepted: a number with %s, %s."
                .formatted(batch, Dimension.MASS.acceptedUnits(), Dimension.VOLUME.acceptedUnits()),
            noVolume);
      }
    }
  }

  private Instruments instruments() {
    Instruments instruments =
        balance == null
            ? Instruments.ANALYTICAL_BALANCE
            : Instruments.balance(lastDigit("--balance", balance, Dimension.MASS, Unit.GRAM));
    return pipette == null
        ? instruments
        : instruments.withPipette(
            lastDigit("--pipette", pipette, Dimension.VOLUME, Unit.MILLILITRE));
  }

  private static double lastDigit(String option, String text, Dimension dimension, Unit unit) {
    try {
      double digit = Quantity.parse(text, dimension, null).in(unit);
      if (digit > 0) {
        return digit;
      }
    } catch (IllegalArgumentException e) {
      throw new InputException(option + ": " + e.getMessage(), e);
    }
    throw new InputException(option + ": the last digit is above zero, not " + text + ".");
  }

  private static double percent(String option, String text) {
    String number = text.strip().replaceAll("\\s*%$", "");
    double percent;
    try {
      percent = Double.parseDouble(number);
    } catch (NumberFormatException e) {
      throw new InputException("--purity " + option + ": '" + text + "' is no number.", e);
    }
    if (!(percent > 1) || percent > MOST_PERCENT) {
      throw new InputException(
          "--purity " + option + ": write mass per cent, above 1 and up to 100, such as 99.5.");
    }
    return percent;
  }
}
