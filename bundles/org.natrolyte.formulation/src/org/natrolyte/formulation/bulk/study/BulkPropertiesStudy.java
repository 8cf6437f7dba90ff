// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.study;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.formulation.Composer;
import org.natrolyte.formulation.Composition;
import org.natrolyte.formulation.CompositionException;
import org.natrolyte.formulation.bulk.Estimate;
import org.natrolyte.formulation.bulk.conductivity.ConductivityModel;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.study.Citation;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;
import org.osgi.service.component.annotations.Component;

/**
 * Permittivity, viscosity, ionic conductivity and Walden position of a recipe at its temperature,
 * and their curves over salt, temperature and solvents.
 */
@Component(service = Study.class)
public final class BulkPropertiesStudy implements Study {
  /** Its id. */
  public static final String ID = "bulkproperties";

  private static final List<Property> GIVES =
      List.of(
          Vocabulary.RELATIVE_PERMITTIVITY,
          Vocabulary.VISCOSITY,
          Vocabulary.IONIC_CONDUCTIVITY,
          Walden.LOG_FLUIDITY,
          Walden.LOG_MOLAR_CONDUCTIVITY,
          Walden.WALDEN_DEVIATION);

  private static final StudyDescriptor DESCRIPTOR =
      new StudyDescriptor(
          ID,
          "Bulk properties",
          "core",
          "7",
          List.of(
              new Citation("H. Looyenga, Physica 1965, 31, 401", "10.1016/0031-8914(65)90045-5"),
              new Citation(
                  "P. de Blasio et al., CALiSol-23, Sci. Data 2024 (data, CC BY 4.0)",
                  "10.11583/DTU.c.6929599"),
              new Citation(
                  "C. Bilodeau et al., Chem. Eng. J. 2023, 464, 142454 (viscosities of mixtures)",
                  "10.1016/j.cej.2023.142454"),
              new Citation(
                  "W. Xu, E. I. Cooper, C. A. Angell, J. Phys. Chem. B 2003, 107, 6170",
                  "10.1021/jp0275894")),
          List.of(),
          List.of(),
          List.of(),
          GIVES,
          StudyDescriptor.DEFAULT_TIME_LIMIT);

  @Override
  public StudyDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public StudyResult run(StudyInput input, StudyMonitor monitor)
      throws StudyException, InterruptedException {
    monitor.checkCancelled();
    try {
      Composition composition = Composer.compose(input.formulation(), input.conditions());
      BulkComponents components =
          BulkComponents.read(composition.components().stream().map(c -> c.component()).toList());
      double[] moles =
          composition.components().stream().mapToDouble(c -> c.molesPerKilogram()).toArray();
      BulkLiquid liquid =
          components.at(
              moles,
              composition.temperatureC(),
              composition.density() instanceof Value.Known density ? density.value() : Double.NaN);
      return new StudyResult(
          findings(liquid, components.remarks(), input.known()),
          curves(input, composition.temperatureC(), monitor));
    } catch (CompositionException e) {
      if (e.kind() == CompositionException.Kind.IMPOSSIBLE) {
        throw e;
      }
      return unknown(e.getMessage());
    } catch (BulkLiquid.UnknownLiquid e) {
      return unknown(e.getMessage());
    }
  }

  /** The composition may list its components in another order than the recipe. */
  private static List<Figure> curves(StudyInput input, double celsius, StudyMonitor monitor)
      throws BulkLiquid.UnknownLiquid, InterruptedException {
    Formulation formulation = input.formulation();
    BulkComponents components = BulkComponents.read(formulation.components());
    return new BulkCurves(formulation, components, celsius, input.known(), monitor).all();
  }

  private static List<Finding> findings(BulkLiquid liquid, List<String> remarks, Findings known) {
    BulkEstimates estimates = BulkEstimates.of(liquid);
    List<Finding> findings = new ArrayList<>();
    findings.add(
        finding(
            Vocabulary.RELATIVE_PERMITTIVITY,
            estimates.permittivity(),
            "no set of mixtures was at hand; 10 % is assumed",
            remarks));
    findings.add(
        finding(
            Vocabulary.VISCOSITY,
            estimates.viscosity(),
            "mixtures without salt: median error 4 % on 229 pairs of liquids; the salt's share, 40"
                + " % per mol/L, is assumed: no set of solutions was at hand",
            remarks));
    findings.add(conductivity(liquid, estimates, remarks));
    findings.addAll(Walden.findings(known.plus(findings), estimates.molarity()));
    return findings;
  }

  private static Finding conductivity(
      BulkLiquid liquid, BulkEstimates estimates, List<String> remarks) {
    if (estimates.conductivity().isEmpty()) {
      String reason =
          liquid.otherSalts().isEmpty()
              ? "there is no lithium or sodium salt in it"
              : "the model of conductivity does not know the salt "
                  + liquid.otherSalts().getFirst();
      return Finding.unknown(ID, Vocabulary.IONIC_CONDUCTIVITY, "", reason);
    }
    List<String> caveats = new ArrayList<>(remarks);
    if (liquid.salts().size() > 1) {
      caveats.add("mean of the salts at the same total concentration, by moles");
    }
    ConductivityModel.continuation(estimates.molarity()).ifPresent(caveats::add);
    return finding(
        Vocabulary.IONIC_CONDUCTIVITY,
        estimates.conductivity().get(),
        "of the model, on data left out: see the method; fitted to lithium salts, with five"
            + " conductivities of NaPF6 and nine of NaClO4",
        caveats);
  }

  private static Finding finding(
      Property property, Estimate estimate, String error, List<String> remarks) {
    return estimate.finding(ID, property, error, remarks);
  }

  private static StudyResult unknown(String reason) {
    return StudyResult.of(GIVES.stream().map(p -> Finding.unknown(ID, p, "", reason)).toList());
  }
}
