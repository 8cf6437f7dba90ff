// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.safety;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.formulation.ComponentAmounts;
import org.natrolyte.formulation.Composition;
import org.natrolyte.formulation.text.Numbers;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.SourcedValue;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;

/** What follows from the ingredients one by one: PFAS, hazard words, cost class. */
final class IngredientFlags {
  private static final double NOTABLE_MASS = 0.05;
  private static final double GRAMS = 1000;
  private static final List<String> CLASSES = List.of("low", "medium", "high");

  private IngredientFlags() {}

  /** Which ingredients are PFAS; unknown when none is and a structure is missing. */
  static Finding pfas(List<Compound> ingredients) {
    List<String> found = new ArrayList<>();
    List<String> unchecked = new ArrayList<>();
    boolean isSalt = false;
    for (Compound compound : ingredients) {
      Optional<Boolean> is = FluorinatedCarbon.isIn(compound);
      if (is.isEmpty()) {
        unchecked.add(compound.id());
      } else if (is.get()) {
        found.add(compound.id());
        isSalt |= compound.smiles().contains(".");
      }
    }
    String missing = "structure not known: " + String.join(", ", unchecked);
    if (found.isEmpty() && !unchecked.isEmpty()) {
      return Finding.unknown(SafetyStudy.ID, SafetyProperties.PFAS, "", missing);
    }
    List<String> caveats = new ArrayList<>();
    if (!unchecked.isEmpty()) {
      caveats.add(missing);
    }
    if (isSalt) {
      caveats.add("the definition covers ions such as TFSI- and OTf- by their CF3 groups");
    }
    return text(
        SafetyProperties.PFAS,
        found.isEmpty() ? "none" : "contains " + String.join(", ", found),
        "a fully fluorinated methyl or methylene carbon (OECD 2021, doi 10.1021/acs.est.1c06896)",
        caveats);
  }

  /** The hazard words with the ingredients that have them. */
  static Finding hazards(List<Compound> ingredients) {
    Map<String, List<String>> byWord = new LinkedHashMap<>();
    List<String> without = new ArrayList<>();
    for (Compound compound : ingredients) {
      if (compound.hazards().isEmpty()) {
        without.add(compound.id());
      }
      for (String word : compound.hazards()) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(compound.id());
      }
    }
    String missing =
        "no hazard words in the library for %s, which does not mean harmless"
            .formatted(String.join(", ", without));
    if (byWord.isEmpty()) {
      return Finding.unknown(SafetyStudy.ID, SafetyProperties.HAZARDS, "", missing);
    }
    List<String> words = new ArrayList<>();
    byWord.forEach((word, of) -> words.add("%s (%s)".formatted(word, String.join(", ", of))));
    return text(
        SafetyProperties.HAZARDS,
        String.join("; ", words),
        "hazard words of the ingredients in the library; the safety data sheets decide",
        without.isEmpty() ? List.of() : List.of(missing));
  }

  /** The class of the dearest ingredient of at least 5 % by mass. */
  static Finding cost(Composition composition) {
    int dearest = 0;
    List<String> deciding = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (ComponentAmounts amounts : composition.components()) {
      if (amounts.gramsPerKilogram() < NOTABLE_MASS * GRAMS) {
        continue;
      }
      Optional<Integer> price =
          amounts
              .component()
              .compound()
              .value(CompoundProperty.PRICE_CLASS)
              .map(SourcedValue::value)
              .map(v -> (int) Math.round(v));
      if (price.isEmpty()) {
        unknown.add(amounts.name());
        continue;
      }
      if (price.get() > dearest) {
        dearest = price.get();
        deciding.clear();
      }
      if (price.get() == dearest) {
        deciding.add(
            amounts.name()
                + " "
                + Numbers.significant(amounts.gramsPerKilogram() / GRAMS * 100, 2)
                + " wt%");
      }
    }
    if (!unknown.isEmpty() && dearest < CLASSES.size()) {
      return Finding.unknown(
          SafetyStudy.ID,
          SafetyProperties.COST_CLASS,
          "",
          "the price class of %s is not known".formatted(String.join(", ", unknown)));
    }
    return text(
        SafetyProperties.COST_CLASS,
        "%s (%s)".formatted(CLASSES.get(dearest - 1), String.join(", ", deciding)),
        "the dearest ingredient of at least 5 % by mass, by the library's price class",
        List.of());
  }

  static Finding text(Property property, String text, String rule, List<String> caveats) {
    return new Finding(
        SafetyStudy.ID, property, "", new Value.Text(text), new Provenance.Rule(rule), caveats);
  }
}
