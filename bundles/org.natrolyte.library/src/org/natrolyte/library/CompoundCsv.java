// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.natrolyte.document.SeparatedValues;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Confidence;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.compound.SourcedValue;

/** Reads the built-in tables: compounds, their values one per line, and ions. */
final class CompoundCsv {
  static final String ORIGIN = "built-in";
  private static final String PRICE_SOURCE = "judged for Natrolyte from laboratory catalogues";

  private CompoundCsv() {}

  /** Every built-in compound in the order of the table. */
  static List<Compound> compounds() {
    Map<String, Map<CompoundProperty, List<SourcedValue>>> values = values();
    CsvTable table = BuiltInData.table("compounds.csv");
    int id = table.column("id");
    int name = table.column("name");
    int role = table.column("usual_role");
    int family = table.column("family");
    int sites = table.column("donor_sites");
    int smiles = table.column("smiles");
    int cas = table.column("cas");
    int key = table.column("inchikey");
    int formula = table.column("formula");
    int mass = table.column("molar_mass_g_mol");
    int hazards = table.column("hazards");
    int price = table.column("price_class");
    int aliases = table.column("aliases");
    int warnings = table.column("warnings");
    List<Compound> compounds = new ArrayList<>(table.rows().size());
    for (SeparatedValues.Row row : table.rows()) {
      compounds.add(
          new Compound(
              row.cell(id),
              row.cell(name),
              words(row.cell(aliases), '|'),
              row.cell(smiles),
              row.cell(cas),
              row.cell(key),
              row.cell(formula),
              Double.parseDouble(row.cell(mass)),
              0,
              Role.valueOf(constant(row.cell(role))),
              SolventFamily.valueOf(constant(row.cell(family))),
              Integer.parseInt(row.cell(sites)),
              words(row.cell(hazards), '|'),
              PriceClass.with(
                  values.getOrDefault(row.cell(id), Map.of()), row.cell(price), PRICE_SOURCE),
              words(row.cell(warnings), '|'),
              ORIGIN));
    }
    return compounds;
  }

  private static Map<String, Map<CompoundProperty, List<SourcedValue>>> values() {
    CsvTable table = BuiltInData.table("values.csv");
    int compound = table.column("compound");
    int property = table.column("property");
    int value = table.column("value");
    int temperature = table.column("temperature_C");
    int confidence = table.column("confidence");
    int source = table.column("source");
    int misprint = table.column("misprint");
    int note = table.column("note");
    Map<String, CompoundProperty> properties = new HashMap<>();
    for (CompoundProperty each : CompoundProperty.values()) {
      properties.put(each.id(), each);
    }
    Map<String, String> sources = sources();
    Map<String, Map<CompoundProperty, List<SourcedValue>>> values = new HashMap<>(512);
    for (SeparatedValues.Row row : table.rows()) {
      String at = row.cell(temperature);
      SourcedValue sourced =
          new SourcedValue(
              Double.parseDouble(row.cell(value)),
              at.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(at)),
              Confidence.valueOf(constant(row.cell(confidence))),
              citation(row.cell(source), sources),
              row.cell(misprint),
              row.cell(note));
      Map<CompoundProperty, List<SourcedValue>> ofCompound = values.get(row.cell(compound));
      if (ofCompound == null) {
        ofCompound = new EnumMap<>(CompoundProperty.class);
        values.put(row.cell(compound), ofCompound);
      }
      CompoundProperty key = properties.get(row.cell(property));
      List<SourcedValue> ofProperty = ofCompound.get(key);
      if (ofProperty == null) {
        ofProperty = new ArrayList<>(2);
        ofCompound.put(key, ofProperty);
      }
      ofProperty.add(sourced);
    }
    return values;
  }

  /** The citations by source id. */
  static Map<String, String> sources() {
    CsvTable table = BuiltInData.table("sources.csv");
    int id = table.column("id");
    int citation = table.column("citation");
    Map<String, String> sources = new HashMap<>();
    for (SeparatedValues.Row row : table.rows()) {
      sources.put(row.cell(id), row.cell(citation));
    }
    return sources;
  }

  /** The citations of one or more source ids, made once for each combination. */
  private static String citation(String ids, Map<String, String> sources) {
    String known = sources.get(ids);
    if (known == null) {
      StringBuilder text = new StringBuilder();
      for (String id : words(ids, '|')) {
        if (!sources.containsKey(id)) {
          throw new IllegalStateException("values.csv names an unknown source: " + id);
        }
        text.append(text.isEmpty() ? "" : "; ").append(sources.get(id));
      }
      known = text.toString();
      sources.put(ids, known);
    }
    return known;
  }

  /** Every ion in the order of the table. */
  static List<Ion> ions() {
    CsvTable table = BuiltInData.table("ions.csv");
    int id = table.column("id");
    int name = table.column("name");
    int names = table.column("names");
    int smiles = table.column("smiles");
    int charge = table.column("charge");
    int formula = table.column("formula");
    return table.rows().stream()
        .map(row ->
            new Ion(
                row.cell(id),
                row.cell(name),
                words(row.cell(names), '|'),
                row.cell(smiles),
                Integer.parseInt(row.cell(charge)),
                Formula.parse(row.cell(formula)).orElseThrow()))
        .toList();
  }

  /** The parts of a cell that holds several texts. */
  static List<String> words(String cell, char separator) {
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    int start = 0;
    while (start <= cell.length()) {
      int end = cell.indexOf(separator, start);
      end = end < 0 ? cell.length() : end;
      String word = cell.substring(start, end).strip();
      if (!word.isEmpty()) {
        words.add(word);
      }
      start = end + 1;
    }
    return words;
  }

  /** "ionic liquid" as the name of an enum constant. */
  static String constant(String words) {
    return words.toUpperCase(Locale.ROOT).replace(' ', '_');
  }
}
