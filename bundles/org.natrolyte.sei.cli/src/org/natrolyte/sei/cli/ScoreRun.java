// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.model.run.RunRequest;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.sei.score.Judge;
import org.natrolyte.sei.score.Judgement;
import org.natrolyte.sei.score.Observation;
import org.natrolyte.sei.score.ObservationTable;
import org.natrolyte.sei.species.DataTable;
import org.natrolyte.sei.study.SeiKnowledge;
import org.natrolyte.sei.study.SeiParameters;
import org.natrolyte.sei.study.SeiStudy;
import org.natrolyte.session.Session;

/** Predicts each film of a table and judges the predictions. */
final class ScoreRun {
  private final CliContext context;
  private final Session session;
  private final SeiStudy study;
  private final Judge judge;

  ScoreRun(CliContext context, Session session, SeiStudy study, SeiKnowledge knowledge) {
    this.context = context;
    this.session = session;
    this.study = study;
    this.judge = new Judge(knowledge.species());
  }

  int run(String name, String text, boolean json) throws InterruptedException, IOException {
    List<Observation> observations;
    try {
      observations = ObservationTable.read(DataTable.parse(name, text));
    } catch (IllegalArgumentException e) {
      throw new InputException("--score: " + e.getMessage() + ".", e);
    }
    List<Judgement> judgements = new ArrayList<>();
    try (FilmRunner runner = new FilmRunner(session, study, false)) {
      for (Observation observation : observations) {
        judgements.add(judgement(observation, runner));
      }
    }
    if (json) {
      ScoreText.json(judgements, context.out());
    } else {
      context.out().print(ScoreText.text(judgements));
    }
    return ExitCode.OK;
  }

  private Judgement judgement(Observation observation, FilmRunner runner)
      throws InterruptedException {
    ParameterValues parameters =
        observation.sodiumElectrode()
            ? ParameterValues.DEFAULTS
            : ParameterValues.DEFAULTS.with("sei", SeiParameters.NATIVE_OXIDE.id(), 0);
    try {
      RunRequest request =
          new RunRequest(
              session.reader().read(observation.recipe()),
              Conditions.ROOM.atCelsius(observation.temperatureC()),
              parameters);
      return judge.judge(observation, runner.grow(request).prediction().forecast());
    } catch (RecipeException | StudyException e) {
      context.say(observation.id() + ": " + observation.recipe() + ": " + e.getMessage());
      return Judgement.failed(observation, e.getMessage());
    }
  }
}
