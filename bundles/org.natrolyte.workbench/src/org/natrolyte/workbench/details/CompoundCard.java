// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.details;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.compound.SourcedValue;
import org.natrolyte.report.Numbers;

/** What the library knows of a compound, each value with its source. */
final class CompoundCard {
  private CompoundCard() {}

  static CardText of(CompoundItem item) {
    CardText card = head(item.compound());
    substance(card, item.compound());
    return card;
  }

  private static CardText head(Compound compound) {
    CardText card = new CardText().title(compound.id()).subtitle(compound.name());
    compound.warnings().forEach(w -> card.warning("⚠ " + w));
    return card;
  }

  static CardText of(IngredientItem item) {
    Compound compound = item.component().compound();
    CardText card = head(compound);
    card.section("In this recipe").row("Role", item.component().role().label());
    item.findings().all().stream()
        .filter(f -> f.subject().equals(item.component().name()) && f.isKnown())
        .forEach(f ->
            card.row(
                f.property().label(), (FindingText.value(f) + " " + FindingText.unit(f)).strip()));
    substance(card, compound);
    return card;
  }

  private static void substance(CardText card, Compound compound) {
    card.section("Substance")
        .row("Formula", subscript(compound.formula()))
        .row("Molar mass", "%.3f g/mol".formatted(compound.molarMass()))
        .row("CAS number", compound.casNumber())
        .row("SMILES", compound.smiles())
        .row("Family", compound.family() == SolventFamily.NONE ? "" : compound.family().label())
        .row("Donor sites", compound.donorSites() == 0 ? "" : "" + compound.donorSites())
        .row("Also called", compound.aliases().stream().limit(8).collect(Collectors.joining(", ")))
        .row("Hazards", String.join(", ", compound.hazards()))
        .row("From", compound.origin());
    if (!compound.values().isEmpty()) {
      card.section("Properties");
      Arrays.stream(CompoundProperty.values()).forEach(p -> property(card, compound, p));
    }
  }

  private static void property(CardText card, Compound compound, CompoundProperty property) {
    for (SourcedValue value : compound.allValues(property)) {
      String words =
          (Numbers.UNICODE.text(value.value()) + " " + property.unit()).strip()
              + (value.temperatureC().isPresent()
                  ? " at " + Numbers.UNICODE.text(value.temperatureC().getAsDouble()) + " °C"
                  : "");
      if (value.isMisprint()) {
        card.struck(sentence(property.label()), words);
        card.warning("⚠ Misprint: " + value.misprint());
      } else {
        card.row(sentence(property.label()), words);
      }
      card.note(
          value.source()
              + "; "
              + value.confidence().meaning()
              + (value.note().isBlank() ? "" : "; " + value.note()));
    }
  }

  private static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String subscript(String formula) {
    StringBuilder text = new StringBuilder();
    for (char c : formula.toCharArray()) {
      text.append(c >= '0' && c <= '9' ? (char) ('₀' + c - '0') : c);
    }
    return text.toString();
  }
}
