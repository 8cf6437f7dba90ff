// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.conversion;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.sei.network.ReactionEnergy;
import org.natrolyte.sei.species.DataTable;
import org.natrolyte.sei.species.Species;
import org.natrolyte.sei.species.SpeciesTable;

/**
 * Conversion and alloying of inorganic compounds by sodium: {@code MX + n Na -> M + salts}, then
 * {@code M + x Na -> NaxM} where sodium has an alloy with the metal. Whether the conversion runs
 * follows from formation energies: MgF2 to NaF does, VN does not.
 */
public final class ConversionChemistry {
  private static final Map<String, Integer> VALENCE =
      Map.of("F", 1, "Cl", 1, "Br", 1, "I", 1, "O", 2, "S", 2, "Se", 2, "Te", 2, "N", 3);
  private static final Map<String, String> SALT =
      Map.of(
          "F", "NaF", "Cl", "NaCl", "Br", "NaBr", "I", "NaI", "O", "Na2O", "S", "Na2S", "Se",
          "Na2Se", "Te", "Na2Te", "N", "Na3N");

  private final SpeciesTable species;
  private final Map<Formula, Double> gibbs = new HashMap<>();
  private final Map<String, Alloy> alloys = new HashMap<>();

  private record Alloy(String phase, int sodium, int metals) {}

  /**
   * @param species metals, alloys and salts
   */
  public ConversionChemistry(SpeciesTable species) {
    this.species = species;
    for (DataTable.Row row : DataTable.bundled("conversions.csv").rows()) {
      Formula formula = Formula.parse(row.text("compound")).orElseThrow();
      gibbs.put(formula, row.number("dGf_kJ_mol").orElseThrow());
    }
    for (DataTable.Row row : DataTable.bundled("alloys.csv").rows()) {
      alloys.put(
          row.text("metal"),
          new Alloy(row.text("phase"), row.count("sodium"), row.count("metals")));
    }
  }

  /**
   * What sodium makes of a compound.
   *
   * @param written how the compound is written
   * @param formula its atoms
   * @return empty when it is no compound of one metal, or sodium, with halogens, chalcogens or
   *     nitrogen
   */
  public Optional<Conversion> of(String written, Formula formula) {
    if (isSodiumSalt(formula)) {
      String reason = "a salt of sodium: nothing in it is left to reduce";
      return Optional.of(
          new Conversion(written, 1, 0, Map.of(), OptionalDouble.empty(), reason, false));
    }
    List<String> metals =
        formula.counts().keySet().stream().filter(e -> !VALENCE.containsKey(e)).toList();
    if (metals.size() != 1 || species.byId(metals.getFirst()).isEmpty()) {
      return Optional.empty();
    }
    String metal = metals.getFirst();
    int metalCount = formula.counts().get(metal);
    Map<String, Integer> salts = new LinkedHashMap<>();
    int taken = 0;
    for (var entry : formula.counts().entrySet()) {
      if (!entry.getKey().equals(metal)) {
        salts.put(SALT.get(entry.getKey()), entry.getValue());
        taken += entry.getValue() * VALENCE.get(entry.getKey());
      }
    }
    OptionalDouble energy = energy(formula, salts);
    if (endothermicSalt(salts) || (energy.isPresent() && energy.getAsDouble() >= 0)) {
      String reason =
          energy.isPresent()
              ? String.format(
                  Locale.ROOT,
                  "formation energies give %+.0f kJ/mol for the conversion",
                  energy.getAsDouble())
              : "its sodium salt would be endothermic";
      return Optional.of(
          new Conversion(written, 1, 0, Map.of(), OptionalDouble.empty(), reason, false));
    }
    OptionalDouble potential =
        energy.isPresent() && taken > 0
            ? OptionalDouble.of(-energy.getAsDouble() / (taken * ReactionEnergy.FARADAY_KILOJOULES))
            : OptionalDouble.empty();
    return Optional.of(write(written, metal, metalCount, salts, taken, potential));
  }

  /** NaBr, Na2S, Na3OCl and the like: as much sodium as the anions ask for, and no other metal. */
  private static boolean isSodiumSalt(Formula formula) {
    int open = 0;
    for (var entry : formula.counts().entrySet()) {
      Integer valence =
          entry.getKey().equals("Na") ? Integer.valueOf(-1) : VALENCE.get(entry.getKey());
      if (valence == null) {
        return false;
      }
      open += entry.getValue() * valence;
    }
    return open == 0;
  }

  private Conversion write(
      String written,
      String metal,
      int metalCount,
      Map<String, Integer> salts,
      int taken,
      OptionalDouble potential) {
    Alloy alloy = alloys.get(metal);
    int units = 1;
    Map<String, Integer> products = new LinkedHashMap<>();
    int sodium;
    if (alloy == null) {
      products.put(metal, metalCount);
      sodium = taken;
    } else {
      units = alloy.metals() / gcd(alloy.metals(), metalCount);
      int phases = units * metalCount / alloy.metals();
      products.put(alloy.phase(), phases);
      sodium = units * taken + phases * alloy.sodium();
    }
    int times = units;
    salts.forEach((salt, n) -> products.put(salt, n * times));
    joinOxychloride(products);
    String energy =
        potential.isPresent()
            ? String.format(
                Locale.ROOT,
                "conversion at %.2f V vs Na/Na+ from Gibbs energies",
                potential.getAsDouble())
            : "the formation energy of %s is not known; such conversions are reported"
                .formatted(written);
    return new Conversion(written, units, sodium, products, potential, energy, true);
  }

  /** Na2O and NaCl side by side make the antiperovskite that is found on sodium under BiOCl. */
  private static void joinOxychloride(Map<String, Integer> products) {
    int pairs = Math.min(products.getOrDefault("Na2O", 0), products.getOrDefault("NaCl", 0));
    if (pairs > 0) {
      products.merge("Na2O", -pairs, Integer::sum);
      products.merge("NaCl", -pairs, Integer::sum);
      products.put("Na3OCl", pairs);
      products.values().removeIf(n -> n == 0);
    }
  }

  private boolean endothermicSalt(Map<String, Integer> salts) {
    return salts.keySet().stream().anyMatch(id -> known(id).enthalpy().orElse(-1) > 0);
  }

  private OptionalDouble energy(Formula formula, Map<String, Integer> salts) {
    Double compound = gibbs.get(formula);
    if (compound == null) {
      return OptionalDouble.empty();
    }
    double sum = -compound;
    for (var entry : salts.entrySet()) {
      Species salt = known(entry.getKey());
      OptionalDouble value = salt.gibbsEnergy().isPresent() ? salt.gibbsEnergy() : salt.enthalpy();
      if (value.isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += entry.getValue() * value.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }

  private Species known(String id) {
    return species.byId(id).orElseThrow();
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
