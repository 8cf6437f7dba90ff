// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.details;

import java.util.Optional;

/** What can be said of something that is selected. */
final class Cards {
  private Cards() {}

  /** The card of a selected item; empty for what has none, and for null. */
  static Optional<CardText> of(Object selected) {
    return switch (selected) {
      case IngredientItem item -> Optional.of(CompoundCard.of(item));
      case CompoundItem item -> Optional.of(CompoundCard.of(item));
      case FindingItem item -> Optional.of(FindingCard.of(item));
      case MissingItem item -> Optional.of(missing(item));
      case FigureItem item -> Optional.of(FigureCard.of(item));
      case null, default -> Optional.empty();
    };
  }

  private static CardText missing(MissingItem item) {
    return new CardText().title(item.title()).note(item.why()).row("Recipe", item.recipe());
  }
}
