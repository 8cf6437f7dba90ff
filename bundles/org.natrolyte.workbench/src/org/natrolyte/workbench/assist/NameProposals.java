// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundLibrary;
import org.natrolyte.model.compound.Role;

/** Compounds whose names go on from what is written, those that fit the place first. */
final class NameProposals {
  private static final int MOST = 14;
  private static final int LEAST_INSIDE = 3;

  private record Spelling(String lower, int rank) {}

  private final CompoundLibrary library;
  private final Map<Compound, List<Spelling>> spellings = new LinkedHashMap<>();

  NameProposals(CompoundLibrary library) {
    this.library = library;
    for (Compound compound : library.all()) {
      List<Spelling> names = new ArrayList<>();
      names.add(new Spelling(lower(compound.id()), 0));
      names.add(new Spelling(lower(compound.name()), 2));
      compound.aliases().forEach(a -> names.add(new Spelling(lower(a), 1)));
      if (!compound.casNumber().isEmpty()) {
        names.add(new Spelling(compound.casNumber(), 3));
      }
      spellings.put(compound, List.copyOf(names));
    }
  }

  List<Proposal> at(Place place, String text) {
    if (place.word().isBlank()) {
      return proposals(place, "", place.start());
    }
    for (int start : place.nameStarts()) {
      List<Proposal> found = proposals(place, text.substring(start, place.end()), start);
      if (!found.isEmpty()) {
        return found;
      }
    }
    int start = place.nameStarts().getLast();
    return library.suggest(text.substring(start, place.end()), MOST / 2).stream()
        .flatMap(name -> library.find(name).stream())
        .distinct()
        .map(c -> proposal(c, start, place.end()))
        .toList();
  }

  private List<Proposal> proposals(Place place, String written, int start) {
    if (library.find(written).filter(c -> c.id().equals(written)).isPresent()) {
      return List.of();
    }
    record Match(Compound compound, int rank) {}
    String lower = lower(written);
    return spellings.entrySet().stream()
        .map(e -> new Match(e.getKey(), rank(e.getKey(), e.getValue(), lower, place.role())))
        .filter(m -> m.rank() < Integer.MAX_VALUE)
        .sorted(Comparator.comparingInt(Match::rank))
        .limit(MOST)
        .map(m -> proposal(m.compound(), start, place.end()))
        .toList();
  }

  private static int rank(Compound compound, List<Spelling> names, String lower, Role wanted) {
    boolean fits = fits(compound.usualRole(), wanted);
    if (lower.isEmpty()) {
      return fits ? 0 : Integer.MAX_VALUE;
    }
    int best = Integer.MAX_VALUE;
    for (Spelling name : names) {
      if (name.lower().startsWith(lower)) {
        best = Math.min(best, name.rank());
      } else if (lower.length() >= LEAST_INSIDE && name.lower().contains(lower)) {
        best = Math.min(best, 4);
      }
    }
    return best == Integer.MAX_VALUE ? best : 2 * best + (fits ? 0 : 5);
  }

  private static boolean fits(Role usual, Role wanted) {
    return switch (wanted) {
      case SALT -> usual == Role.SALT;
      case ADDITIVE -> usual == Role.ADDITIVE;
      case SOLVENT, DILUENT, IONIC_LIQUID -> usual != Role.SALT && usual != Role.ADDITIVE;
    };
  }

  private static Proposal proposal(Compound compound, int start, int end) {
    String label =
        compound.id().equals(compound.name())
            ? compound.id()
            : compound.id() + " \u2013 " + compound.name();
    StringBuilder more = new StringBuilder(compound.usualRole().label());
    more.append(", ").append(compound.formula());
    more.append("%n%.2f g/mol".formatted(compound.molarMass()));
    if (!compound.casNumber().isEmpty()) {
      more.append("\nCAS ").append(compound.casNumber());
    }
    if (!compound.aliases().isEmpty()) {
      more.append("\nalso ")
          .append(String.join(", ", compound.aliases().stream().limit(6).toList()));
    }
    compound.warnings().forEach(w -> more.append("\n\u26A0 ").append(w));
    return new Proposal(start, end, compound.id(), label, more.toString(), Optional.of(compound));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
