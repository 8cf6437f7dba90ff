// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.natrolyte.document.SeparatedValues;
import org.natrolyte.library.UserColumns.Text;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.compound.SourcedValue;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.StructureReader;
import org.natrolyte.model.compound.StructureReader.Classification;
import org.natrolyte.model.compound.StructureReader.Structure;

/**
 * One row of a user's table. What is written wins; what is left blank is taken from the structure,
 * for which alone the toolkit is asked.
 */
final class UserRow {
  /** A mass that is further from the formula is a mistake in one of them. */
  private static final double MASS_TOLERANCE = 0.002;

  private static final Classification UNKNOWN =
      new Classification(Role.SOLVENT, SolventFamily.OTHER, 0, "");

  private final UserTable table;
  private final SeparatedValues.Row row;

  UserRow(UserTable table, SeparatedValues.Row row) {
    this.table = table;
    this.row = row;
  }

  /** Why a row is left out. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Text column;

    Refused(Text column, String message) {
      super(message);
      this.column = column;
    }
  }

  Optional<Compound> compound() {
    try {
      return Optional.of(read());
    } catch (Refused e) {
      String message = withoutPoint(e.getMessage()) + "; the compound is left out";
      table.tell(row.line(), table.title(e.column), message, true);
      return Optional.empty();
    }
  }

  private static String withoutPoint(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private Compound read() throws Refused {
    String id = Names.plain(cell(Text.ID));
    if (id.isEmpty()) {
      throw new Refused(Text.ID, "the id is missing; it is the name printed in recipes");
    }
    Optional<Structure> structure = structure();
    Optional<Formula> formula = formula(structure);
    double mass = molarMass(formula);
    Classification kind = structure.map(Structure::kind).orElse(UNKNOWN);
    return new Compound(
        id,
        cell(Text.NAME).isEmpty() ? id : cell(Text.NAME),
        CompoundCsv.words(cell(Text.ALIASES), '|'),
        cell(Text.SMILES),
        cell(Text.CAS),
        structure.map(Structure::inchiKey).orElse(cell(Text.INCHIKEY)),
        formula.map(Formula::hill).orElse(""),
        mass,
        structure.map(Structure::charge).orElse(0),
        constant(Text.ROLE, Role.class, kind.usualRole()),
        constant(Text.FAMILY, SolventFamily.class, kind.family()),
        donorSites(kind, structure.isPresent()),
        CompoundCsv.words(cell(Text.HAZARDS), '|'),
        values(),
        CompoundCsv.words(cell(Text.WARNINGS), '|'),
        table.fileName());
  }

  private Map<CompoundProperty, List<SourcedValue>> values() {
    String price = cell(Text.PRICE);
    if (!price.isEmpty() && PriceClass.read(price, "").isEmpty()) {
      String message = "'" + price + "' is not a price class: low, medium or high; left blank";
      table.tell(row.line(), table.title(Text.PRICE), message, false);
    }
    String source = cell(Text.SOURCE);
    return PriceClass.with(table.values(row), price, source.isEmpty() ? table.fileName() : source);
  }

  private Optional<Structure> structure() throws Refused {
    String smiles = cell(Text.SMILES);
    boolean isNeeded =
        cell(Text.FORMULA).isEmpty()
            || cell(Text.FAMILY).isEmpty()
            || cell(Text.SITES).isEmpty()
            || cell(Text.ROLE).isEmpty();
    StructureReader reader = smiles.isEmpty() || !isNeeded ? null : table.structures();
    if (reader == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.read(smiles));
    } catch (StructureException e) {
      throw new Refused(Text.SMILES, e.getMessage());
    }
  }

  private Optional<Formula> formula(Optional<Structure> structure) throws Refused {
    String written = cell(Text.FORMULA);
    if (written.isEmpty()) {
      return structure.flatMap(s -> Formula.parse(s.formula()));
    }
    Optional<Formula> formula = Formula.parse(Names.plain(written));
    if (formula.isEmpty()) {
      throw new Refused(Text.FORMULA, "'" + written + "' is not a formula such as C4H10O2");
    }
    if (structure.isPresent() && !structure.get().formula().equals(formula.get().hill())) {
      throw new Refused(
          Text.FORMULA,
          "'" + written + "' is not the formula of the SMILES, " + structure.get().formula());
    }
    return formula;
  }

  private double molarMass(Optional<Formula> formula) throws Refused {
    String written = cell(Text.MASS);
    if (written.isEmpty()) {
      return formula
          .map(Formula::molarMass)
          .orElseThrow(() ->
              new Refused(Text.MASS, "a molar mass in g/mol, a formula or a SMILES is needed"));
    }
    OptionalDouble mass = table.number(written);
    if (mass.isEmpty() || mass.getAsDouble() <= 0) {
      throw new Refused(Text.MASS, "'" + written + "' is not a molar mass in g/mol");
    }
    double value = mass.getAsDouble();
    if (formula.isPresent()) {
      double computed = formula.get().molarMass();
      if (Math.abs(value - computed) > MASS_TOLERANCE * computed) {
        String message =
            "%s g/mol does not fit the formula %s, which has %.3f g/mol; the written mass is used"
                .formatted(written, formula.get().hill(), computed);
        table.tell(row.line(), table.title(Text.MASS), message, false);
      }
    }
    return value;
  }

  private int donorSites(Classification kind, boolean known) throws Refused {
    String written = cell(Text.SITES);
    if (written.isEmpty()) {
      if (!known) {
        String message =
            "blank and no structure to tell it from; 0 is taken, which means a diluent";
        table.tell(row.line(), table.title(Text.SITES), message, false);
      }
      return kind.donorSites();
    }
    OptionalDouble sites = table.number(written);
    double value = sites.orElse(-1);
    if (value < 0 || value > 20 || value != Math.rint(value)) {
      throw new Refused(Text.SITES, "'" + written + "' is not a whole number from 0 to 20");
    }
    return (int) value;
  }

  private <E extends Enum<E>> E constant(Text column, Class<E> type, E whenBlank) throws Refused {
    String written = cell(column);
    if (written.isEmpty()) {
      return whenBlank;
    }
    try {
      return Enum.valueOf(type, CompoundCsv.constant(Names.plain(written)));
    } catch (IllegalArgumentException e) {
      String accepted =
          Arrays.stream(type.getEnumConstants())
              .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', ' '))
              .collect(Collectors.joining(", "));
      throw new Refused(column, "'" + written + "' is none of " + accepted);
    }
  }

  private String cell(Text text) {
    return table.cell(row, text);
  }
}
