// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.Nearest;
import org.natrolyte.cli.output.TextOptions;
import org.natrolyte.model.run.AvailableStudies;
import org.natrolyte.model.run.AvailableStudies.Broken;
import org.natrolyte.model.run.AvailableStudies.Installed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** `natrolyte studies`: what is installed, and what of it does not work. */
@Command(
    name = "studies",
    description =
        "The installed studies: what each gives, needs and takes, and where it comes from.",
    footer = {"natrolyte studies", "natrolyte studies anodefree"})
public final class StudiesCommand implements Callable<Integer> {
  private final CliContext context;

  @Parameters(paramLabel = "STUDY", arity = "0..*", description = "These studies alone.")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private TextOptions text = new TextOptions();

  StudiesCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    AvailableStudies available = context.session().studies();
    List<Installed> wanted = wanted(available);
    List<Broken> broken = ids.isEmpty() ? available.broken() : List.of();
    if (json) {
      StudyJson.write(wanted, broken, context.out());
    } else {
      int width = text.width(context.terminal());
      StringBuilder cards = new StringBuilder();
      for (Installed study : wanted) {
        cards.append(cards.isEmpty() ? "" : "\n").append(StudyCard.of(study, width));
      }
      for (Broken plugin : broken) {
        cards.append(cards.isEmpty() ? "" : "\n").append(StudyCard.of(plugin, width));
      }
      context.out().print(cards);
    }
    return ExitCode.OK;
  }

  private List<Installed> wanted(AvailableStudies available) {
    List<String> known = available.descriptors().stream().map(d -> d.id()).toList();
    for (String id : ids) {
      if (!known.contains(id)) {
        throw new InputException(
            "No installed study is called '%s'.%s There are: %s."
                .formatted(id, Nearest.hint(id, known), String.join(", ", known)));
      }
    }
    return available.studies().stream()
        .filter(s -> ids.isEmpty() || ids.contains(s.descriptor().id()))
        .toList();
  }
}
