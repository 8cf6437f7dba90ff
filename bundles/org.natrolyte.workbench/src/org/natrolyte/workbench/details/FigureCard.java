// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.details;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.natrolyte.model.figure.Network;
import org.natrolyte.model.figure.OrbitalSites;
import org.natrolyte.report.figure.FigurePart;

/** All about one part of a figure: its words, what it stands for, where it comes from. */
final class FigureCard {
  private static final int MOST_ATOMS = 8;
  private static final double LEAST_SHARE = 0.005;

  private FigureCard() {}

  static CardText of(FigureItem item) {
    String[] lines = item.part().split("\n");
    FigurePart part = item.drawn().orElse(null);
    int end = part instanceof FigurePart.Orbital ? lines[0].indexOf(": ") : -1;
    CardText card = new CardText().title(end < 0 ? arrows(lines[0]) : lines[0].substring(0, end));
    if (end >= 0) {
      card.strong("Level", lines[0].substring(end + 2));
    }
    if (part instanceof FigurePart.Reaction reaction) {
      reaction(card, reaction.reaction());
    } else {
      for (int i = 1; i < lines.length; i++) {
        card.strong("", lines[i]);
      }
    }
    if (part instanceof FigurePart.Orbital orbital) {
      orbital
          .level()
          .sites()
          .ifPresentOrElse(
              sites -> sites(card, sites),
              () -> card.note("On which atoms it sits is not known: the engine gave no orbitals."));
      card.section("Structure").row("SMILES", orbital.column().smiles());
    }
    if (part instanceof FigurePart.Structure structure) {
      card.section("Structure").row("SMILES", structure.smiles());
    }
    item.finding()
        .ifPresent(f -> {
          f.caveats().forEach(c -> card.warning("⚠ " + c));
          FindingCard.provenance(card, f.provenance());
        });
    return card.section("Where it comes from")
        .row("Figure", item.figure())
        .row("Computed", item.method())
        .row("Recipe", item.recipe());
  }

  /** An equation that does not break within its arrow or before the charge of an electron. */
  private static String arrows(String equation) {
    return equation.replace(" -> ", " \u2192 ").replace(" e- ", " e\u207b ");
  }

  private static void reaction(CardText card, Network.Reaction reaction) {
    card.strong("Reaction", arrows(reaction.equation()))
        .row("Balance", reaction.balance())
        .row("Electrons", Integer.toString(reaction.electrons()))
        .row("Energy", reaction.energy())
        .row("Template", reaction.template())
        .row("Citation", reaction.citation());
  }

  private static void sites(CardText card, OrbitalSites sites) {
    card.section("On which atoms it sits");
    List<OrbitalSites.AtomShare> atoms = sites.atoms();
    IntStream.range(0, atoms.size())
        .filter(i -> Math.abs(atoms.get(i).share()) >= LEAST_SHARE)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -atoms.get(i).share()))
        .limit(MOST_ATOMS)
        .forEach(i ->
            card.row(
                atoms.get(i).element() + (i + 1),
                OrbitalSites.percent(atoms.get(i).share()) + "  " + atoms.get(i).place()));
    card.row("Functions", sites.characterInWords());
    if (sites.hydrogen() >= LEAST_SHARE) {
      card.row(
          "On hydrogens",
          OrbitalSites.percent(sites.hydrogen()) + ", counted with the atoms that carry them");
    }
    if (sites.orbitals() > 1) {
      card.row("Degenerate", "mean of " + sites.orbitals() + " orbitals of the same energy");
    }
    card.note("Mulliken shares; atoms are numbered as the SMILES has them, without hydrogens.");
  }
}
