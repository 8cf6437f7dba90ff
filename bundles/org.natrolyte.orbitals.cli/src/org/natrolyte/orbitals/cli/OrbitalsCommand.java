// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.CtrlC;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.output.TextOptions;
import org.natrolyte.orbitals.engine.Crew;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.engine.QuantumEngine;
import org.natrolyte.orbitals.imported.CalculationFile;
import org.natrolyte.orbitals.imported.ImportException;
import org.natrolyte.orbitals.study.LibrarySpecies;
import org.natrolyte.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** `natrolyte orbitals`: HOMO, LUMO, IP, EA and redox levels of recipes, structures and files. */
@Command(
    name = "orbitals",
    description = {
      "HOMO, LUMO, ionisation potential, electron affinity and redox levels: of every component",
      "of a recipe, of structures, of files with coordinates, or from finished calculations."
    },
    footer = {
      "natrolyte orbitals \"0.4 M NaPF6 in G2/DOL (1:1 v/v)\" --method gfn1 --solvates",
      "natrolyte orbitals --smiles \"C1COC(=O)O1\" \"[Na+].COCCOC\"",
      "natrolyte orbitals --xyz EC.xyz PF6.xyz --method ipea1 --json",
      "natrolyte orbitals --import job.log orca.out"
    })
public final class OrbitalsCommand implements Callable<Integer> {
  private final CliContext context;

  @Mixin private RecipeArguments recipes = new RecipeArguments();
  @Mixin private XyzOptions xyz = new XyzOptions();
  @Mixin private MethodOptions methods = new MethodOptions();

  @Option(
      names = "--smiles",
      arity = "1..*",
      paramLabel = "SMILES",
      description = "Structures; dots stand between an ion and its ligands.")
  private List<String> structures = new ArrayList<>();

  @Option(
      names = "--library",
      description = {
        "Every structure of the compound library, its ions, its ion pairs, and Na+ with one of"
            + " each",
        "solvent; takes long, and goes on where it was stopped."
      })
  private boolean wholeLibrary;

  @Option(
      names = "--import",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Finished calculations: xtb JSON, Gaussian, ORCA, Molden, QCSchema.")
  private List<String> imported = new ArrayList<>();

  @Option(
      names = "--table",
      paramLabel = "FILE",
      description = {
        "With --smiles or --library: tab-separated values as well; the file grows as species are",
        "finished."
      })
  private String table;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private TextOptions text = new TextOptions();

  OrbitalsCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try {
      return computed();
    } catch (InterruptedException stopped) {
      // whoever stopped it has told the user
      return ExitCode.FAILED;
    }
  }

  private int computed() throws InterruptedException {
    long kinds =
        Stream.of(recipes.isGiven(), !xyz.files().isEmpty(), isOfStructures(), isImport())
            .filter(given -> given)
            .count();
    if (kinds != 1) {
      throw new InputException(
          kinds == 0
              ? "Nothing was given. Write a recipe in quotes, --smiles, --library, --xyz or"
                  + " --import."
              : "Recipes, --smiles or --library, --xyz and --import are read apart; give one kind"
                  + " at a time.");
    }
    if (isImport()) {
      return print(importedFiles(), false);
    }
    if (recipes.isGiven()) {
      return recipes.run(context, methods, json, text.width(context.terminal()));
    }
    return isOfStructures() ? structures() : files();
  }

  private boolean isOfStructures() {
    return wholeLibrary || !structures.isEmpty();
  }

  private boolean isImport() {
    return !imported.isEmpty();
  }

  private List<FileResult> importedFiles() {
    List<FileResult> results = new ArrayList<>();
    for (String name : imported) {
      try {
        var calculation = CalculationFile.read(context.file(name));
        results.add(FileResult.of(name, calculation.methodName(), calculation));
      } catch (ImportException e) {
        results.add(FileResult.failed(name, Method.IMPORTED.id(), e.getMessage()));
      }
    }
    return results;
  }

  private int files() throws InterruptedException {
    Method method = methods.method();
    try (CountLine progress = progress(xyz.files().size());
        CtrlC halt = new CtrlC(context, progress::close);
        Crew crew = methods.crew()) {
      QuantumEngine engine = methods.engine(halt);
      XyzRun run = new XyzRun(context, xyz, engine, method, json);
      List<FileResult> results = run.results(crew, methods.limits(halt), progress);
      progress.close();
      halt.writing();
      return print(results, xyz.movesAtoms());
    }
  }

  private int structures() throws InterruptedException {
    Session session = recipes.session(context);
    if (wholeLibrary) {
      structures.addAll(LibrarySpecies.of(session.library().all()));
    }
    Optional<TableFile> rows =
        Optional.ofNullable(table).map(name -> TableFile.open(context, name, structures));
    String told =
        rows.isPresent()
            ? "stopped; %s holds what was finished, and the same command goes on".formatted(table)
            : CtrlC.STOPPED;
    try (CountLine progress = progress(structures.size());
        CtrlC halt = new CtrlC(context, () -> tidy(progress, rows), told);
        Crew crew = methods.crew()) {
      StructureRun run =
          new StructureRun(
              methods,
              halt,
              crew,
              progress,
              new ResultsKept(context, session),
              (species, place) -> rows.ifPresent(r -> r.add(place, species)));
      List<StructureRun.Result> results = run.results(structures);
      progress.close();
      halt.writing();
      rows.ifPresent(r -> r.finish(results));
      if (json) {
        StructureJson.write(results, context.out());
      } else {
        context.out().print(StructureText.of(results, text.width(context.terminal())));
      }
      boolean failed = results.stream().anyMatch(r -> r.species().isEmpty());
      return failed ? ExitCode.FAILED : ExitCode.OK;
    }
  }

  private static void tidy(CountLine progress, Optional<TableFile> rows) {
    progress.close();
    rows.ifPresent(TableFile::flush);
  }

  private CountLine progress(int total) {
    return new CountLine(context.err(), context.terminal(), total);
  }

  private int print(List<FileResult> results, boolean moved) {
    if (json) {
      CalculationJson.write(results, moved, context.out());
    } else {
      context.out().print(CalculationText.of(results, text.width(context.terminal())));
    }
    return results.stream().anyMatch(FileResult::isFailed) ? ExitCode.FAILED : ExitCode.OK;
  }
}
