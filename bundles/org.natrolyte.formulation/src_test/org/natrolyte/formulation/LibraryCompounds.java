// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.natrolyte.formulation.bulk.score.MeasuredTable;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Confidence;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;

/**
 * The compounds of the built-in library as the models of this bundle see them, read from its files
 * in the source tree: the first value of each property that is no misprint.
 */
public final class LibraryCompounds {
  private static final Path DATA = Path.of("../org.natrolyte.library/data");

  private LibraryCompounds() {}

  /** All that have a formula. */
  public static List<Compound> all() throws IOException {
    Assumptions.assumeTrue(Files.exists(DATA.resolve("values.csv")), "files of the library");
    Map<String, Map<CompoundProperty, MeasuredTable.Row>> values = new LinkedHashMap<>();
    for (MeasuredTable.Row row : read("values.csv")) {
      Optional<CompoundProperty> property =
          Arrays.stream(CompoundProperty.values())
              .filter(p -> p.id().equals(row.text("property")))
              .findFirst();
      if (property.isPresent() && row.text("misprint").isEmpty()) {
        values
            .computeIfAbsent(row.text("compound"), id -> new LinkedHashMap<>())
            .putIfAbsent(property.get(), row);
      }
    }
    List<Compound> compounds = new ArrayList<>();
    for (MeasuredTable.Row row : read("compounds.csv")) {
      if (row.text("formula").isEmpty()) {
        continue;
      }
      TestCompounds.Builder builder =
          TestCompounds.Builder.of(row.text("id"), row.text("formula"))
              .smiles(row.text("smiles"))
              .role(role(row.text("usual_role")))
              .family(family(row.text("family")), (int) row.number("donor_sites").orElse(0));
      values
          .getOrDefault(row.text("id"), Map.of())
          .forEach((property, value) ->
              builder.value(
                  property,
                  value.number("value").orElseThrow(),
                  value.number("temperature_C").orElse(25),
                  Confidence.valueOf(value.text("confidence").toUpperCase(java.util.Locale.ROOT))));
      compounds.add(builder.build());
    }
    return compounds;
  }

  private static List<MeasuredTable.Row> read(String name) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(DATA.resolve(name))) {
      return MeasuredTable.read(reader).rows();
    }
  }

  private static Role role(String label) {
    return Role.valueOf(label.toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
  }

  private static SolventFamily family(String label) {
    return Arrays.stream(SolventFamily.values())
        .filter(f -> f.label().equals(label))
        .findFirst()
        .orElse(SolventFamily.NONE);
  }
}
