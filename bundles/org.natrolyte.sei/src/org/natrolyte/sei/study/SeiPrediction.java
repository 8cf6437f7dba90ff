// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.List;
import org.natrolyte.sei.film.FilmConditions;
import org.natrolyte.sei.film.FilmForecast;
import org.natrolyte.sei.film.GrowthModel;
import org.natrolyte.sei.film.Ingredient;
import org.natrolyte.sei.network.ReactionNetwork;

/**
 * What is predicted for one recipe.
 *
 * @param ingredients what meets the electrode
 * @param network what they can do
 * @param conditions where and how long
 * @param model the network with its numbers
 * @param forecast the films
 * @param contactSource where the shares of anions in contact come from
 * @param assumptions what was assumed or left out, in words for the user
 */
public record SeiPrediction(
    List<Ingredient> ingredients,
    ReactionNetwork network,
    FilmConditions conditions,
    GrowthModel model,
    FilmForecast forecast,
    String contactSource,
    List<String> assumptions) {
  public SeiPrediction {
    ingredients = List.copyOf(ingredients);
    assumptions = List.copyOf(assumptions);
  }
}
