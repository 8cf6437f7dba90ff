// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.editing;

import java.util.Map;
import org.natrolyte.formulation.Instruments;
import org.natrolyte.formulation.Stock;
import org.natrolyte.formulation.WeighOut;
import org.natrolyte.formulation.WeighOutException;
import org.natrolyte.formulation.WeighOutPlanner;
import org.natrolyte.formulation.WeighOutRequest;
import org.natrolyte.formulation.WeighedIngredient;
import org.natrolyte.model.bench.BenchPlanner;
import org.natrolyte.model.bench.BenchRequest;
import org.natrolyte.model.bench.BenchSheet;
import org.natrolyte.model.study.StudyException;
import org.osgi.service.component.annotations.Component;

/** Plans batches for whoever does not know this bundle. */
@Component
public final class CompositionBenchPlanner implements BenchPlanner {
  @Override
  public BenchSheet plan(BenchRequest request) throws StudyException {
    try {
      return sheet(WeighOutPlanner.plan(request(request)));
    } catch (WeighOutException | IllegalArgumentException e) {
      throw new StudyException(e.getMessage(), e);
    }
  }

  private static WeighOutRequest request(BenchRequest asked) {
    Instruments balance = Instruments.balance(asked.balanceResolutionG());
    WeighOutRequest request =
        WeighOutRequest.of(asked.formulation(), asked.batch())
            .at(asked.conditions())
            .with(
                asked.pipetteResolutionMl().isPresent()
                    ? balance.withPipette(asked.pipetteResolutionMl().getAsDouble())
                    : balance);
    for (Map.Entry<String, Double> purity : asked.purities().entrySet()) {
      request = request.withPurity(purity.getKey(), purity.getValue());
    }
    for (BenchRequest.Stock stock : asked.stocks()) {
      request = request.withStock(new Stock(stock.name(), stock.formulation(), asked.conditions()));
    }
    return request;
  }

  private static BenchSheet sheet(WeighOut plan) {
    return new BenchSheet(
        plan.batchMassG(),
        plan.batchVolumeMl(),
        plan.ingredients().stream().map(CompositionBenchPlanner::portion).toList(),
        plan.steps(),
        plan.warnings());
  }

  private static BenchSheet.Portion portion(WeighedIngredient weighed) {
    return new BenchSheet.Portion(
        weighed.name(),
        weighed.role(),
        weighed.moles(),
        weighed.massG(),
        weighed.volumeMl(),
        weighed.volumeNote(),
        weighed.purity(),
        weighed.biasPercent(),
        weighed.spreadPercent());
  }
}
