// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.LibraryOptions;
import org.natrolyte.cli.output.TextOptions;
import org.natrolyte.document.DocumentException;
import org.natrolyte.formulation.sweep.BulkSweep;
import org.natrolyte.formulation.sweep.SpeciationSweep;
import org.natrolyte.formulation.sweep.SweepFigure;
import org.natrolyte.formulation.sweep.SweepTable;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.report.figure.FigureFile;
import org.natrolyte.report.figure.FigureStamp;
import org.natrolyte.report.figure.FigureStyle;
import org.natrolyte.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** `natrolyte sweep`: curves of properties. */
@Command(
    name = "sweep",
    description = {
      "Curves of properties over concentration, solvent ratio or temperature.",
      "Write X for the number that varies."
    },
    footer = {
      "natrolyte sweep \"X M NaPF6 in G2\" --from 0.1 --to 4 --csv",
      "natrolyte sweep \"0.4 M NaPF6 in G2/DOL\" --over ratio --property contactIonPairShare",
      "natrolyte sweep \"1 M NaPF6 in G2\" --over temperature --from -40C --to 60C --figure t.svg"
    })
public final class SweepCommand implements Callable<Integer> {
  private final CliContext context;

  @Parameters(
      paramLabel = "RECIPE",
      description = "A recipe in quotes, with X for the number that varies.")
  private String recipe;

  @Mixin private SweepRange range = new SweepRange();

  @Option(
      names = "--property",
      split = ",",
      paramLabel = "PROPERTY",
      description = {
        "What to compute: any property of an installed study, by its id,",
        "or for one component: coordinationNumber[G2].",
        "Without it the shells of the cations, density, permittivity, viscosity and conductivity."
      })
  private List<String> properties = new ArrayList<>();

  @Option(names = "--csv", description = "Print comma-separated values.")
  private boolean csv;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--measured",
      paramLabel = "FILE",
      description = {
        "Your own values of the first property, a .csv or .xlsx table as for fit:",
        "shown beside the curve and on top of it in the figure."
      })
  private String measured;

  @Option(
      names = "--figure",
      paramLabel = "FILE",
      description = "Write the curves of one unit as .svg, .png or .csv as well.")
  private String figure;

  private final List<String> faults = new ArrayList<>();

  @Mixin private TextOptions text = new TextOptions();
  @Mixin private LibraryOptions library = new LibraryOptions();

  SweepCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (csv && json) {
      throw new InputException("--json and --csv both ask for standard output; choose one.");
    }
    if (figure != null && !FigureFile.isNamed(figure)) {
      throw new InputException(
          "--figure: the name must end in one of %s, not '%s'."
              .formatted(String.join(", ", FigureFile.FORMS), figure));
    }
    Session session = library.open(context);
    SweepPlan plan = range.plan(recipe, session);
    SweepTable table = table(session, plan);
    session.warnings().forEach(context::say);
    table.notes().forEach(context::say);
    MeasuredPoints points =
        measured == null
            ? MeasuredPoints.NONE
            : MeasuredPoints.read(measured, context.file(measured), table);
    SweepOutput output = new SweepOutput(recipe, table, points);
    if (json) {
      output.json(context.out());
    } else if (csv) {
      output.csv(context.out());
    } else {
      context.out().print(output.text(text.width(context.terminal())));
    }
    draw(table, points);
    return ExitCode.OK;
  }

  private SweepTable table(Session session, SweepPlan plan) throws InterruptedException {
    List<String> ids =
        properties.isEmpty()
            ? Stream.concat(SpeciationSweep.GIVES.stream(), BulkSweep.GIVES.stream())
                .map(Property::id)
                .filter(id -> isOfShells(id) || isOfBulk(id, session))
                .toList()
            : properties.stream().map(String::strip).toList();
    List<String> ofStudies =
        ids.stream().filter(id -> !isOfShells(id) && !isOfBulk(id, session)).toList();
    SweepTable table = null;
    if (ids.stream().anyMatch(SweepCommand::isOfShells)) {
      table =
          orSaid(() ->
              SpeciationSweep.run(
                  plan.formulation(), plan.values(), plan.celsius(), true, StudyMonitor.NONE));
    }
    if (ids.stream().anyMatch(id -> isOfBulk(id, session))) {
      table =
          joined(
              table,
              orSaid(() ->
                  BulkSweep.run(
                      plan.formulation(), plan.values(), plan.celsius(), StudyMonitor.NONE)));
    }
    if (!ofStudies.isEmpty()) {
      table = joined(table, new StudySweep(session, plan).run(ofStudies));
    }
    if (table == null) {
      throw new InputException(faults.getFirst());
    }
    faults.forEach(context::say);
    SweepTable chosen = table.only(ids);
    if (chosen.columns().isEmpty()) {
      throw new InputException(
          "--property: nothing is known of %s here.".formatted(String.join(", ", ids)));
    }
    return chosen;
  }

  private static SweepTable joined(SweepTable first, SweepTable second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return first.with(second);
  }

  /** A sweep of what the models give. */
  @FunctionalInterface
  private interface Sweep {
    SweepTable run() throws StudyException, InterruptedException;
  }

  /** What was asked for has to be there; of all that could be, what is not known is said. */
  private SweepTable orSaid(Sweep sweep) throws InterruptedException {
    try {
      return sweep.run();
    } catch (StudyException e) {
      if (!properties.isEmpty()) {
        throw new InputException(e.getMessage(), e);
      }
      faults.add(e.getMessage());
      return null;
    }
  }

  /** Whether the core gives it at once: no other installed study claims the property. */
  private static boolean isOfBulk(String id, Session session) {
    return BulkSweep.GIVES.stream().anyMatch(p -> p.id().equals(id))
        && session.studies().descriptors().stream()
            .filter(s -> s.gives().stream().anyMatch(p -> p.id().equals(id)))
            .allMatch(s -> BulkSweep.STUDIES.contains(s.id()));
  }

  private static boolean isOfShells(String id) {
    return SpeciationSweep.GIVES.stream()
        .anyMatch(p -> id.equals(p.id()) || id.startsWith(p.id() + "["));
  }

  private void draw(SweepTable table, MeasuredPoints points) {
    if (figure == null) {
      return;
    }
    try {
      FigureFile.write(
          context.file(figure),
          SweepFigure.of(table, recipe, points.curves()),
          FigureStyle.PRINT,
          new FigureStamp(recipe, "sweep", "Natrolyte " + context.version()));
      context.say("wrote " + figure);
    } catch (DocumentException e) {
      throw new InputException(e.getMessage(), e);
    }
  }
}
