// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.quantity.Unit;

/** What the column titles of a user's table mean. */
final class UserColumns {
  /** The texts that a compound is described with, by the title that is documented. */
  enum Text {
    ID("id"),
    NAME("name"),
    ROLE("usual_role", "role"),
    FAMILY("family", "solvent family"),
    SITES("donor_sites", "donors"),
    SMILES("smiles", "structure"),
    CAS("cas", "cas number"),
    INCHIKEY("inchikey"),
    FORMULA("formula"),
    MASS("molar_mass", "molar_mass_g_mol", "molecular weight", "mw"),
    HAZARDS("hazards"),
    ALIASES("aliases", "alias", "other names"),
    WARNINGS("warnings"),
    SOURCE("source"),
    CONFIDENCE("confidence"),
    TEMPERATURE("temperature", "temperature_C"),
    PRICE("price_class", "price"),
    NOTE("note", "notes");

    private final List<String> titles;

    Text(String... titles) {
      this.titles = List.of(titles);
    }

    String title() {
      return titles.getFirst();
    }
  }

  /** A column of numbers and how to bring them to the unit of their property. */
  record Numbers(int column, String title, CompoundProperty property, DoubleUnaryOperator toUnit) {}

  private static final Map<CompoundProperty, List<String>> SHORT_TITLES =
      Map.of(
          CompoundProperty.RELATIVE_PERMITTIVITY, List.of("permittivity", "dielectric constant"),
          CompoundProperty.MELTING_POINT, List.of("mp"),
          CompoundProperty.BOILING_POINT, List.of("bp"),
          CompoundProperty.DONOR_NUMBER, List.of("DN"),
          CompoundProperty.ACCEPTOR_NUMBER, List.of("AN"));

  /** The properties with a column of numbers; the price class has one of words. */
  private static final Set<CompoundProperty> NUMBERS =
      EnumSet.complementOf(EnumSet.of(CompoundProperty.PRICE_CLASS));

  private UserColumns() {}

  /** The column titled as a text, by its folded title. */
  static Optional<Text> text(String title) {
    return Optional.ofNullable(Index.TEXTS.get(Names.folded(withoutUnit(title))));
  }

  /** The property that a title names. */
  static Optional<CompoundProperty> property(String title) {
    return Optional.ofNullable(Index.PROPERTIES.get(Names.folded(withoutUnit(title))));
  }

  /** How to bring numbers of the title's unit to the unit of a property; empty for a wrong unit. */
  static Optional<DoubleUnaryOperator> conversion(String title, CompoundProperty property) {
    String written = unit(title);
    if (written.isEmpty() || written.equals(property.unit())) {
      return Optional.of(x -> x);
    }
    if (property == CompoundProperty.VISCOSITY && written.equals("cP")) {
      return Optional.of(x -> x);
    }
    Optional<Unit> from = Unit.bySymbol(written);
    Optional<Unit> to = Unit.bySymbol(property.unit());
    boolean same =
        from.isPresent() && to.isPresent() && from.get().dimension() == to.get().dimension();
    return same ? Optional.of(x -> from.get().to(to.get(), x)) : Optional.empty();
  }

  /** The titles that are accepted, for a message. */
  static String accepted() {
    StringBuilder text = new StringBuilder();
    for (Text column : Text.values()) {
      text.append(column.title()).append(", ");
    }
    for (CompoundProperty property : NUMBERS) {
      text.append(property.label());
      if (!property.unit().isEmpty()) {
        text.append(" [").append(property.unit()).append(']');
      }
      text.append(", ");
    }
    return text.substring(0, text.length() - 2);
  }

  private static int unitStart(String title) {
    int square = title.indexOf('[');
    return square >= 0 ? square : title.indexOf('(');
  }

  private static String withoutUnit(String title) {
    int start = unitStart(title);
    return start < 0 ? title : title.substring(0, start);
  }

  private static String unit(String title) {
    int start = unitStart(title);
    String rest = start < 0 ? "" : Names.plain(title.substring(start + 1));
    int end = Math.max(rest.lastIndexOf(']'), rest.lastIndexOf(')'));
    String unit = (end < 0 ? rest : rest.substring(0, end)).strip();
    return unit.replace('·', ' ').replace('*', ' ');
  }

  /** Made with the first user file, so that the built-in library does not pay for it. */
  private static final class Index {
    static final Map<String, Text> TEXTS = texts();
    static final Map<String, CompoundProperty> PROPERTIES = properties();

    private static Map<String, Text> texts() {
      Map<String, Text> texts = new HashMap<>();
      for (Text text : Text.values()) {
        text.titles.forEach(title -> texts.put(Names.folded(title), text));
      }
      return Map.copyOf(texts);
    }

    private static Map<String, CompoundProperty> properties() {
      Map<String, CompoundProperty> properties = new HashMap<>();
      for (CompoundProperty property : NUMBERS) {
        properties.put(Names.folded(property.id()), property);
        properties.put(Names.folded(property.label()), property);
        SHORT_TITLES
            .getOrDefault(property, List.of())
            .forEach(title -> properties.put(Names.folded(title), property));
      }
      return Map.copyOf(properties);
    }
  }
}
