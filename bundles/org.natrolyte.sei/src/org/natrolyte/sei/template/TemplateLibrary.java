// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.natrolyte.sei.species.DataTable;
import org.natrolyte.sei.species.SpeciesTable;

/** The reaction templates: those of {@code data/templates.csv} and those of a user. Immutable. */
public final class TemplateLibrary {
  private final SpeciesTable species;
  private final List<ReactionTemplate> templates;

  private TemplateLibrary(SpeciesTable species, List<ReactionTemplate> templates) {
    this.species = species;
    this.templates = List.copyOf(templates);
  }

  /**
   * Reads the built-in templates and checks that every equation balances.
   *
   * @param species the species that the equations name
   */
  public static TemplateLibrary bundled(SpeciesTable species) {
    return new TemplateLibrary(species, List.of()).with(DataTable.bundled("templates.csv"), true);
  }

  /**
   * These templates and those of another table of the same form. A template whose id is already
   * there takes its place.
   *
   * @throws IllegalArgumentException naming file, line and what is wrong; equations must balance
   */
  public TemplateLibrary with(DataTable table) {
    return with(table, false);
  }

  private TemplateLibrary with(DataTable table, boolean checked) {
    table.requiring(TemplateReader.NEEDED);
    TemplateReader reader = new TemplateReader(species, checked);
    List<ReactionTemplate> more = new ArrayList<>();
    table.rows().forEach(row -> more.add(reader.read(row)));
    return with(more);
  }

  /** These templates and others; one whose id is already there takes its place. */
  public TemplateLibrary with(List<ReactionTemplate> more) {
    return new TemplateLibrary(
        species,
        Stream.concat(
                templates.stream().filter(t -> more.stream().noneMatch(m -> m.id().equals(t.id()))),
                more.stream())
            .toList());
  }

  /** Every template, in the order of the files. */
  public List<ReactionTemplate> all() {
    return templates;
  }

  /** The species that the equations name. */
  public SpeciesTable species() {
    return species;
  }
}
