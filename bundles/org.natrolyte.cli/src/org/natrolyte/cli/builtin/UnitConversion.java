// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.util.Arrays;
import java.util.List;
import org.natrolyte.cli.command.AmountConverter;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.input.GivenRecipe;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.session.Session;

/** Rewrites amounts with the help of the plugin that knows compositions. */
final class UnitConversion {
  private final CliContext context;
  private final String unit;
  private final List<String> names;

  UnitConversion(CliContext context, String unit, List<String> names) {
    this.context = context;
    this.unit = unit;
    this.names = names;
  }

  Formulation convert(Session session, Formulation formulation, GivenRecipe recipe) {
    AmountConverter converter =
        context
            .service(AmountConverter.class)
            .orElseThrow(
                () -> new InputException("--in: the plugin for compositions is not installed."));
    List<String> components =
        names.stream()
            .map(name -> session.library().find(name).map(Compound::id).orElse(name))
            .toList();
    try {
      AmountConverter.Converted converted =
          converter.convert(formulation, components, unit(), recipe.entry().conditions());
      if (!converted.note().isEmpty()) {
        context.say(recipe.place() + ": " + converted.note());
      }
      return converted.formulation();
    } catch (StudyException e) {
      throw new InputException(recipe.place() + ": " + e.getMessage(), e);
    }
  }

  private AmountUnit unit() {
    String plain =
        switch (unit) {
          case "mol/L" -> "M";
          case "mmol/L" -> "mM";
          case "mol/kg", "molal" -> "m";
          default -> unit;
        };
    List<AmountUnit> units =
        Arrays.stream(AmountUnit.values()).filter(u -> !u.symbol().isEmpty()).toList();
    return units.stream()
        .filter(u -> u.symbol().equals(plain))
        .findFirst()
        .orElseThrow(() ->
            new InputException(
                "--in: there is no unit '%s'. There are: %s."
                    .formatted(
                        unit, String.join(", ", units.stream().map(AmountUnit::symbol).toList()))));
  }
}
