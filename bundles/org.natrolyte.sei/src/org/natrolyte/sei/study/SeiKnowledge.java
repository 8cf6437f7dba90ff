// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.chemistry.ReactingStructure;
import org.natrolyte.sei.conversion.ConversionChemistry;
import org.natrolyte.sei.conversion.ConversionTemplates;
import org.natrolyte.sei.network.NetworkBuilder;
import org.natrolyte.sei.species.DataTable;
import org.natrolyte.sei.species.SpeciesFactory;
import org.natrolyte.sei.species.SpeciesTable;
import org.natrolyte.sei.template.ReactionTemplate;
import org.natrolyte.sei.template.TemplateLibrary;

/** Everything that the prediction knows before it sees a recipe. Immutable; read once. */
public final class SeiKnowledge {
  private final SpeciesTable species;
  private final SpeciesFactory factory;
  private final TemplateLibrary templates;
  private final ConversionTemplates conversions;
  private final ConversionChemistry chemistry;

  private SeiKnowledge(SpeciesTable species, TemplateLibrary templates) {
    this.species = species;
    this.templates = templates;
    this.factory = new SpeciesFactory(species);
    this.chemistry = new ConversionChemistry(species);
    this.conversions = new ConversionTemplates(chemistry);
  }

  /** The built-in tables. */
  public static SeiKnowledge bundled() {
    SpeciesTable species = SpeciesTable.bundled();
    return new SeiKnowledge(species, TemplateLibrary.bundled(species));
  }

  /**
   * The same with a user's own templates.
   *
   * @throws IllegalArgumentException naming file, line and what is wrong
   */
  public SeiKnowledge with(DataTable ownTemplates) {
    return new SeiKnowledge(species, templates.with(ownTemplates));
  }

  /** Species and materials. */
  public SpeciesTable species() {
    return species;
  }

  /** Makes species of structures. */
  public SpeciesFactory factory() {
    return factory;
  }

  /** The reaction templates. */
  public TemplateLibrary templates() {
    return templates;
  }

  /** Conversion and alloying of inorganic compounds. */
  public ConversionChemistry conversions() {
    return chemistry;
  }

  /**
   * A network builder for some ingredients: the templates, and the conversions of those ingredients
   * that are inorganic compounds without a template of their own.
   */
  NetworkBuilder builder(List<Ingredients.Part> parts) {
    List<ReactionTemplate> more = new ArrayList<>();
    for (Ingredients.Part part : parts) {
      ReactingStructure structure = part.structure();
      if (templates.all().stream().noneMatch(t -> t.isWrittenFor(structure))) {
        conversions.of(structure, part.component()).ifPresent(more::add);
      }
    }
    return new NetworkBuilder(more.isEmpty() ? templates : templates.with(more), factory);
  }
}
