// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.details;

import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Provenance;

/** All about one finding: what it means, how it is known, what to keep in mind. */
final class FindingCard {
  private FindingCard() {}

  static CardText of(FindingItem item) {
    Finding finding = item.finding();
    CardText card = new CardText().title(finding.property().label()).subtitle(finding.subject());
    if (finding.isKnown()) {
      card.strong("Value", (FindingText.value(finding) + " " + FindingText.unit(finding)).strip());
    } else {
      card.warning(
          (finding.isFailed() ? "⚠ Failed: " : "Not known: ") + FindingText.reason(finding));
    }
    finding.caveats().forEach(c -> card.warning("⚠ " + c));
    provenance(card, finding.provenance());
    card.section("What it means")
        .row("Definition", finding.property().definition())
        .row("Better is", direction(finding.property().direction()))
        .row("Identifier", finding.property().id());
    card.section("Where it comes from").row("Study", item.study()).row("Recipe", item.recipe());
    return card;
  }

  static void provenance(CardText card, Provenance provenance) {
    switch (provenance) {
      case Provenance.Measured measured ->
          card.section("How it is known").row("Measured", orDash(measured.note()));
      case Provenance.Published published ->
          card.section("How it is known").row("Published", published.citation());
      case Provenance.Computed computed ->
          card.section("How it is known")
              .row("Computed", computed.how())
              .row("From", computed.inputs());
      case Provenance.Estimated estimated ->
          card.section("How it is known")
              .row("Estimated", estimated.model())
              .row("Error", estimated.error());
      case Provenance.Rule rule -> card.section("How it is known").row("By rule", rule.rule());
      case Provenance.None none -> {
        // the reason is given above
      }
    }
  }

  private static String orDash(String note) {
    return note.isBlank() ? "by the user" : note;
  }

  private static String direction(Direction direction) {
    return switch (direction) {
      case HIGHER_IS_BETTER -> "higher";
      case LOWER_IS_BETTER -> "lower";
      case NEUTRAL -> "";
    };
  }
}
