// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.safety;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.formulation.Composer;
import org.natrolyte.formulation.Composition;
import org.natrolyte.formulation.CompositionException;
import org.natrolyte.formulation.bulk.Estimate;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.study.Citation;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;

/** Liquid range, vapour pressure, flash point and the flags of a recipe. */
@org.osgi.service.component.annotations.Component(service = Study.class)
public final class SafetyStudy implements Study {
  static final String ID = "safety";

  private static final List<Property> OF_AMOUNTS =
      List.of(
          SafetyProperties.CRYSTALLISATION_TEMPERATURE,
          SafetyProperties.BUBBLE_POINT,
          SafetyProperties.VAPOUR_PRESSURE,
          SafetyProperties.FLASH_POINT,
          SafetyProperties.FLAMMABILITY,
          SafetyProperties.COST_CLASS);

  private static final String VAPOUR_ERROR =
      "at 25 °C 4 % in the median over 26 liquids that boil below 170 °C, 15 % over 5 above, none"
          + " of them fitted; mixtures not tested";

  private static final String MELTING_ERROR =
      "no set of liquidus temperatures was at hand; the range is that of the entropy of fusion";

  private static final String FLASH_ERROR =
      "no set of flash points of mixtures was at hand; the range allows for activity coefficients"
          + " of 0.8 to 2";

  private static final StudyDescriptor DESCRIPTOR =
      new StudyDescriptor(
          ID,
          "Liquid range and safety",
          "core",
          "2",
          List.of(
              new Citation(
                  "H.-J. Liaw et al., J. Loss Prev. Process Ind. 2002, 15, 429",
                  "10.1016/S0950-4230(02)00068-2"),
              new Citation(
                  "Z. Wang et al., Environ. Sci. Technol. 2021, 55, 15575",
                  "10.1021/acs.est.1c06896"),
              new Citation(
                  "S. H. Yalkowsky, Ind. Eng. Chem. Fundam. 1979, 18, 108", "10.1021/i160070a009")),
          List.of(),
          List.of(),
          List.of(),
          List.of(
              SafetyProperties.CRYSTALLISATION_TEMPERATURE,
              SafetyProperties.BUBBLE_POINT,
              SafetyProperties.VAPOUR_PRESSURE,
              SafetyProperties.FLASH_POINT,
              SafetyProperties.FLAMMABILITY,
              SafetyProperties.PFAS,
              SafetyProperties.HAZARDS,
              SafetyProperties.COST_CLASS),
          StudyDescriptor.DEFAULT_TIME_LIMIT,
          false);

  @Override
  public StudyDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public StudyResult run(StudyInput input, StudyMonitor monitor)
      throws StudyException, InterruptedException {
    monitor.checkCancelled();
    List<Finding> findings = new ArrayList<>();
    try {
      Composition composition = Composer.compose(input.formulation(), input.conditions());
      SolventShares shares = SolventShares.of(composition);
      findings.add(crystallisation(shares));
      boiling(shares, composition.temperatureC(), findings);
      findings.add(IngredientFlags.cost(composition));
    } catch (CompositionException e) {
      if (e.kind() == CompositionException.Kind.IMPOSSIBLE) {
        throw e;
      }
      OF_AMOUNTS.forEach(p -> findings.add(Finding.unknown(ID, p, "", e.getMessage())));
    }
    monitor.checkCancelled();
    List<Compound> ingredients =
        input.formulation().components().stream().map(Component::compound).distinct().toList();
    findings.add(IngredientFlags.pfas(ingredients));
    findings.add(IngredientFlags.hazards(ingredients));
    return StudyResult.of(findings);
  }

  private static Finding crystallisation(SolventShares shares) {
    try {
      MeltingSide melting = MeltingSide.of(shares);
      return finding(
          SafetyProperties.CRYSTALLISATION_TEMPERATURE,
          melting.crystallises(),
          MELTING_ERROR,
          melting.caveats());
    } catch (SolventShares.Missing e) {
      return unknown(SafetyProperties.CRYSTALLISATION_TEMPERATURE, e);
    }
  }

  private static void boiling(SolventShares shares, double temperatureC, List<Finding> findings) {
    double bubblePoint = Double.POSITIVE_INFINITY;
    try {
      BoilingSide boiling = BoilingSide.of(shares);
      Estimate boils = boiling.bubblePoint();
      bubblePoint = boils.value();
      findings.add(finding(SafetyProperties.BUBBLE_POINT, boils, VAPOUR_ERROR, boiling.caveats()));
      findings.add(
          finding(
              SafetyProperties.VAPOUR_PRESSURE,
              boiling.vapourPressure(temperatureC),
              VAPOUR_ERROR,
              boiling.caveats()));
    } catch (SolventShares.Missing e) {
      findings.add(unknown(SafetyProperties.BUBBLE_POINT, e));
      findings.add(unknown(SafetyProperties.VAPOUR_PRESSURE, e));
    }
    try {
      FlashPoint flashPoint = FlashPoint.of(shares);
      findings.add(
          finding(
              SafetyProperties.FLASH_POINT,
              flashPoint.estimate(),
              FLASH_ERROR,
              flashPoint.caveats()));
      findings.add(FlammabilityFlag.of(flashPoint, bubblePoint));
    } catch (SolventShares.Missing e) {
      findings.add(unknown(SafetyProperties.FLASH_POINT, e));
      findings.add(FlammabilityFlag.without(shares, e.getMessage()));
    }
  }

  private static Finding unknown(Property property, SolventShares.Missing reason) {
    return Finding.unknown(ID, property, "", reason.getMessage());
  }

  private static Finding finding(
      Property property, Estimate estimate, String error, List<String> remarks) {
    return estimate.finding(ID, property, error, remarks);
  }
}
