// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.natrolyte.model.bench.BenchRequest;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.formulation.FormulationReader;
import org.natrolyte.model.quantity.Dimension;
import org.natrolyte.model.quantity.Quantity;
import org.natrolyte.model.quantity.Unit;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.model.study.Conditions;

/** Reads what was typed on the page into a request. */
final class BenchInput {
  /** Something typed on the page is not understood; the message says what would be. */
  static final class BenchInputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Field field;

    BenchInputException(Field field, String message, Throwable cause) {
      super(message, cause);
      this.field = field;
    }

    /** Where it was typed. */
    Field field() {
      return field;
    }
  }

  /** The fields of the page. */
  enum Field {
    BATCH,
    BALANCE,
    PIPETTE,
    TEMPERATURE,
    STOCKS,
    PURITY
  }

  private static final double MOST_PERCENT = 100;

  private BenchInput() {}

  static BenchRequest read(
      LabSettings lab, Formulation formulation, Conditions conditions, FormulationReader reader)
      throws BenchInputException {
    return new BenchRequest(
        formulation,
        conditions,
        batch(lab.batch()),
        purities(lab, formulation),
        stocks(lab.stocks(), reader),
        digit(Field.BALANCE, lab.balance(), Dimension.MASS, Unit.GRAM),
        lab.pipette().isBlank()
            ? OptionalDouble.empty()
            : OptionalDouble.of(
                digit(Field.PIPETTE, lab.pipette(), Dimension.VOLUME, Unit.MILLILITRE)));
  }

  /** The temperature at the bench in °C. */
  static double celsius(LabSettings lab) throws BenchInputException {
    try {
      double celsius =
          Quantity.parse(lab.temperature().replace(',', '.'), Dimension.TEMPERATURE, Unit.CELSIUS)
              .in(Unit.CELSIUS);
      return Conditions.ROOM.atCelsius(celsius).temperatureC();
    } catch (IllegalArgumentException e) {
      throw new BenchInputException(Field.TEMPERATURE, "Temperature: " + e.getMessage(), e);
    }
  }

  private static Quantity batch(String text) throws BenchInputException {
    Quantity batch;
    try {
      batch = massOrVolume(text);
    } catch (IllegalArgumentException e) {
      throw new BenchInputException(
          Field.BATCH,
          "Batch: \u201C%s\u201D is neither a mass nor a volume. Write a number with a unit, such as 10 mL or 5 g."
              .formatted(text.strip()),
          e);
    }
    if (!(batch.value() > 0)) {
      throw new BenchInputException(Field.BATCH, "Batch: an amount above zero.", null);
    }
    return batch;
  }

  private static Quantity massOrVolume(String text) {
    String point = text.replace(',', '.');
    try {
      return Quantity.parse(point, Dimension.MASS, null);
    } catch (IllegalArgumentException noMass) {
      return Quantity.parse(point, Dimension.VOLUME, null);
    }
  }

  private static double digit(Field field, String text, Dimension dimension, Unit unit)
      throws BenchInputException {
    String name = field == Field.BALANCE ? "Balance" : "Pipette";
    try {
      double digit = Quantity.parse(text.replace(',', '.'), dimension, null).in(unit);
      if (digit > 0) {
        return digit;
      }
    } catch (IllegalArgumentException e) {
      throw new BenchInputException(field, name + ": " + e.getMessage(), e);
    }
    throw new BenchInputException(field, name + ": the last digit is above zero.", null);
  }

  /** Only what the recipe holds counts; a bottle that it does not need is no mistake. */
  private static Map<String, Double> purities(LabSettings lab, Formulation formulation)
      throws BenchInputException {
    Map<String, Double> purities = new HashMap<>();
    for (Map.Entry<String, String> entry : lab.purities().entrySet()) {
      String name = entry.getKey();
      if (formulation.components().stream().anyMatch(c -> c.name().equals(name))) {
        purities.put(name, percent(name, entry.getValue()) / MOST_PERCENT);
      }
    }
    return purities;
  }

  private static double percent(String name, String text) throws BenchInputException {
    try {
      double percent = Double.parseDouble(text.strip().replace(',', '.').replaceAll("\\s*%$", ""));
      if (percent > 1 && percent <= MOST_PERCENT) {
        return percent;
      }
    } catch (NumberFormatException e) {
      throw new BenchInputException(
          Field.PURITY, "Purity of %s: \u201C%s\u201D is no number.".formatted(name, text), e);
    }
    throw new BenchInputException(
        Field.PURITY,
        "Purity of %s: mass per cent above 1 and up to 100, such as 99.5.".formatted(name),
        null);
  }

  private static List<BenchRequest.Stock> stocks(String lines, FormulationReader reader)
      throws BenchInputException {
    List<BenchRequest.Stock> stocks = new ArrayList<>();
    for (String line : lines.split("[;\\r\\n]+")) {
      String recipe = line.strip();
      if (!recipe.isEmpty()) {
        try {
          stocks.add(new BenchRequest.Stock(recipe, reader.read(recipe)));
        } catch (RecipeException e) {
          throw new BenchInputException(
              Field.STOCKS, "Stock solution %s: %s".formatted(recipe, e.getMessage()), e);
        }
      }
    }
    return stocks;
  }
}
