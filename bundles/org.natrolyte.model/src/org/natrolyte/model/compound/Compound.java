// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.compound;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A substance: who it is, and what is known about it. Immutable.
 *
 * @param id short stable identifier, also the name printed in recipes ("DME", "NaPF6")
 * @param name full name ("1,2-dimethoxyethane")
 * @param aliases every other name the recipe parser accepts for it
 * @param smiles structure as SMILES; empty when the structure is not known (a polymer)
 * @param casNumber CAS registry number; empty when none is known
 * @param inchiKey standard InChIKey; empty when not computed
 * @param formula molecular formula in Hill order
 * @param molarMass in g/mol
 * @param charge net charge of the structure; 0 for a salt with both ions
 * @param usualRole the role it has where a recipe leaves it open
 * @param family the solvent family
 * @param donorSites how many donor atoms one molecule can put on one Na+ (denticity); 0 for a
 *     compound that does not coordinate. Diglyme has 3, a carbonate 1, a hydrofluoroether 0.
 * @param hazards short hazard words
 * @param values tabulated properties; the first value that is not a misprint is the accepted one
 * @param warnings what a user has to be told about this compound (misprints, mixed-up names)
 * @param origin the library it comes from ("built-in", a user's file, "given as SMILES")
 */
public record Compound(
    String id,
    String name,
    List<String> aliases,
    String smiles,
    String casNumber,
    String inchiKey,
    String formula,
    double molarMass,
    int charge,
    Role usualRole,
    SolventFamily family,
    int donorSites,
    List<String> hazards,
    Map<CompoundProperty, List<SourcedValue>> values,
    List<String> warnings,
    String origin) {

  public Compound {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(smiles, "smiles");
    Objects.requireNonNull(casNumber, "casNumber");
    Objects.requireNonNull(inchiKey, "inchiKey");
    Objects.requireNonNull(formula, "formula");
    if (!(molarMass > 0) || !Double.isFinite(molarMass)) {
      throw new IllegalArgumentException(id + ": molar mass must be positive, not " + molarMass);
    }
    Objects.requireNonNull(usualRole, "usualRole");
    Objects.requireNonNull(family, "family");
    if (donorSites < 0) {
      throw new IllegalArgumentException(id + ": donor sites must not be negative");
    }
    hazards = List.copyOf(hazards);
    Map<CompoundProperty, List<SourcedValue>> copy = new EnumMap<>(CompoundProperty.class);
    values.forEach((property, list) -> copy.put(property, List.copyOf(list)));
    values = java.util.Collections.unmodifiableMap(copy);
    warnings = List.copyOf(warnings);
    Objects.requireNonNull(origin, "origin");
  }

  /**
   * Whether a search finds the compound: every word stands somewhere in what names or classifies
   * it, in capitals or not.
   */
  public boolean holds(List<String> words) {
    String all =
        String.join(
                "\n",
                id,
                name,
                String.join("\n", aliases),
                casNumber,
                formula,
                smiles,
                usualRole.label(),
                family.label(),
                origin)
            .toLowerCase(Locale.ROOT);
    // letters from the middle of a key mean nothing: THF is in the one of DME
    String key = inchiKey.toLowerCase(Locale.ROOT);
    return words.stream()
        .map(w -> w.toLowerCase(Locale.ROOT))
        .allMatch(w -> all.contains(w) || key.startsWith(w));
  }

  /** The accepted value of a property: the first that is not a misprint. */
  public Optional<SourcedValue> value(CompoundProperty property) {
    return allValues(property).stream().filter(v -> !v.isMisprint()).findFirst();
  }

  /** Every value of a property that the library holds, misprints included, accepted first. */
  public List<SourcedValue> allValues(CompoundProperty property) {
    return values.getOrDefault(property, List.of());
  }

  /**
   * The density of the pure compound at a temperature, in g/cm3.
   *
   * @param temperatureC in °C
   * @return the tabulated density moved by the tabulated slope; empty when the density is unknown,
   *     or when the slope is unknown and the temperature is more than 20 K from the tabulated one
   */
  public Optional<SourcedValue> density(double temperatureC) {
    return value(CompoundProperty.DENSITY)
        .flatMap(tabulated -> {
          double from = tabulated.temperatureC().orElse(25);
          double step = temperatureC - from;
          if (step == 0) {
            return Optional.of(tabulated);
          }
          Optional<SourcedValue> slope = value(CompoundProperty.DENSITY_TEMPERATURE_SLOPE);
          if (slope.isEmpty() && Math.abs(step) > 20) {
            return Optional.empty();
          }
          double moved = tabulated.value() + slope.map(SourcedValue::value).orElse(0.0) * step;
          String note =
              slope.isPresent()
                  ? "moved from " + from + " °C by the tabulated slope"
                  : "tabulated at " + from + " °C, no slope known";
          return Optional.of(
              new SourcedValue(
                  moved,
                  java.util.OptionalDouble.of(temperatureC),
                  tabulated.confidence(),
                  tabulated.source(),
                  "",
                  note));
        });
  }
}
