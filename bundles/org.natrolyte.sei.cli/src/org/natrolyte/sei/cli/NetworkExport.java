// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.sei.cli.FilmRunner.Film;
import org.natrolyte.sei.film.ElementaryEvents;
import org.natrolyte.sei.film.GrowthModel;
import org.natrolyte.sei.kinetics.ReactionNetwork;
import org.natrolyte.sei.kinetics.store.NetworkWriter;
import org.natrolyte.sei.species.Species;

/**
 * Writes the reactions of a recipe as the files that RNMC, HiPRGen and the command `kmc` read:
 * SQLite and CSV side by side, and a table that says what the numbers of the species mean.
 */
final class NetworkExport {
  static final String NETWORK = "rn.sqlite";
  static final String STATE = "initial_state.sqlite";
  static final String REACTIONS_CSV = "reactions.csv";
  static final String STATE_CSV = "initial_state.csv";
  static final String SPECIES_CSV = "species.csv";

  private static final List<String> FILES =
      List.of(NETWORK, STATE, REACTIONS_CSV, STATE_CSV, SPECIES_CSV);

  private final CliContext context;
  private final String name;
  private final Path folder;

  /**
   * @param name the folder as the user wrote it
   */
  NetworkExport(CliContext context, String name) {
    this.context = context;
    this.name = name;
    this.folder = context.file(name);
  }

  /**
   * Refuses a place where nothing can be written, before anything is computed.
   *
   * @throws InputException when there is a file of that name, or networks of another run
   */
  void check() {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new InputException(
          "--network-out: '%s' is a file; name a folder, which is made when it is not there."
              .formatted(name));
    }
    for (String file : FILES) {
      if (Files.exists(folder.resolve(file))) {
        throw new InputException(
            "--network-out: '%s' holds %s already, which is not written over; name another folder."
                .formatted(name, file));
      }
    }
  }

  /** Writes the files, all or none, and says how to run them. */
  void write(Film film, int molecules) {
    GrowthModel model = film.prediction().model();
    ElementaryEvents events = ElementaryEvents.of(model, molecules);
    try {
      Files.createDirectories(folder);
      Path unfinished = Files.createTempDirectory(folder, "unfinished");
      try {
        writeAll(film, events, unfinished);
        for (String file : FILES) {
          Files.move(unfinished.resolve(file), folder.resolve(file));
        }
      } finally {
        delete(unfinished);
      }
    } catch (IOException e) {
      throw new InputException("--network-out: " + folder + ": " + e.getMessage() + ".", e);
    }
    context.say(
        "%d species and %d events written to %s; run them: natrolyte kmc --network %s/%s --state %s/%s --seeds 1:11 --until 1000"
            .formatted(
                events.network().speciesCount(),
                events.network().reactionCount(),
                name,
                name,
                NETWORK,
                name,
                STATE));
    if (!events.vanishing().isEmpty()) {
      context.say(
          "of %s there is less than one in %d molecules; more take it in: --molecules"
              .formatted(String.join(", ", events.vanishing()), molecules));
    }
  }

  private static void writeAll(Film film, ElementaryEvents events, Path into) throws IOException {
    NetworkWriter.writeNetwork(events.network(), into.resolve(NETWORK));
    NetworkWriter.writeState(events.state(), events.network().factors(), into.resolve(STATE));
    Files.writeString(into.resolve(REACTIONS_CSV), reactions(events));
    Files.writeString(into.resolve(STATE_CSV), state(events));
    Files.writeString(
        into.resolve(SPECIES_CSV), species(events, film.prediction().network().species()));
  }

  private static void delete(Path unfinished) throws IOException {
    for (String file : FILES) {
      Files.deleteIfExists(unfinished.resolve(file));
    }
    Files.delete(unfinished);
  }

  private static CharSequence reactions(ElementaryEvents events) {
    ReactionNetwork network = events.network();
    StringBuilder text =
        new StringBuilder(
            "reaction_id,number_of_reactants,number_of_products,reactant_1,reactant_2,product_1,"
                + "product_2,rate,event,template,net_equation\n");
    for (int i = 0; i < network.reactionCount(); i++) {
      text.append(i).append(',');
      text.append(network.reactantCount(i)).append(',');
      text.append(network.productCount(i)).append(',');
      text.append(network.reactant1(i)).append(',');
      text.append(network.reactant2(i)).append(',');
      text.append(network.product1(i)).append(',');
      text.append(network.product2(i)).append(',');
      text.append(network.rateConstant(i)).append(',');
      text.append(quoted(network.equation(i))).append(',');
      text.append(quoted(events.origins().get(i))).append(',');
      text.append(quoted(events.equations().get(i))).append('\n');
    }
    return text;
  }

  private static CharSequence state(ElementaryEvents events) {
    StringBuilder text = new StringBuilder("species_id,count\n");
    for (int i = 0; i < events.state().speciesCount(); i++) {
      text.append(i).append(',').append(events.state().count(i)).append('\n');
    }
    return text;
  }

  private static CharSequence species(ElementaryEvents events, Iterable<Species> known) {
    StringBuilder text = new StringBuilder("species_id,name,label,smiles,phase,group\n");
    Map<String, Species> byId = new HashMap<>();
    known.forEach(one -> byId.put(one.id(), one));
    List<String> names = events.network().speciesNames();
    for (int i = 0; i < names.size(); i++) {
      String id = names.get(i);
      text.append(i).append(',').append(quoted(id)).append(',');
      Species species = byId.get(id);
      if (species == null) {
        text.append(",,,\n");
      } else {
        text.append(quoted(species.label())).append(',').append(quoted(species.smiles()));
        text.append(',').append(species.phase().name().toLowerCase(Locale.ROOT));
        text.append(',').append(species.group()).append('\n');
      }
    }
    return text;
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }
}
