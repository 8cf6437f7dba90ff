// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.species.SpeciesTable;

/**
 * Many films of one recipe, each with its own draw of the uncertain numbers. The same seed gives
 * the same films.
 */
public final class FilmEnsemble {
  /** Films in an ensemble. */
  public static final int SIZE = 240;

  private FilmEnsemble() {}

  /**
   * Grows the films.
   *
   * @param model the recipe's network with its numbers
   * @param table materials
   * @param seed of the draws
   * @param monitor asked for cancellation between films
   * @throws InterruptedException when cancelled
   */
  public static FilmForecast grow(
      GrowthModel model, SpeciesTable table, long seed, StudyMonitor monitor)
      throws InterruptedException {
    List<String> steps =
        model.steps.stream().map(s -> s.template().id() + " " + s.signature()).toList();
    List<String> ingredients = model.ingredients.stream().map(i -> i.species().id()).toList();
    List<FilmOutcome> films = new ArrayList<>();
    List<Draw> draws = Draw.ensemble(steps, ingredients, seed, SIZE);
    for (int i = 0; i < SIZE; i++) {
      monitor.checkCancelled();
      films.add(new FilmRun(model, draws.get(i)).run());
      monitor.progress(0.2 + 0.8 * (i + 1) / SIZE, "growing films");
    }
    FilmOutcome usual = new FilmRun(model, Draw.usual(steps.size(), ingredients.size())).run();
    return new EnsembleSummary(model, table, films, usual).forecast();
  }
}
