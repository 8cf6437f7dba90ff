// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.natrolyte.formulation.FormulationProperties;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;

/** Says the shells of a recipe in findings. */
final class SolvationFindings {
  private static final String MODEL =
      "competitive binding at the sites of the cation's shell, donor-number scale";
  private static final String ERROR =
      "fitted to two coordination numbers (Na+ in diglyme with PF6- and BF4-); no held-out numbers,"
          + " the range is that of a factor 2 in anion binding and of the donor numbers; published"
          + " directions are tests";
  private static final int SHOWN_SOLVATES = 4;
  private static final double LEAST_SHOWN = 0.01;
  private static final double MOST_ATOMS = 8;

  private final SolvationModel model;
  private final double[] moles;
  private final SpeciationRange range;
  private final List<Solvate> solvates;
  private final List<String> caveats;

  SolvationFindings(SolvationModel model, double temperatureC, double[] moles) {
    this.model = model;
    this.moles = moles.clone();
    this.range = new MovedConstants(model).at(temperatureC, moles);
    this.solvates = LikelySolvates.of(model.shells(temperatureC, moles), SHOWN_SOLVATES);
    this.caveats = model.notes();
  }

  static List<Finding> unknown(List<String> names, String reason) {
    List<Finding> findings = new ArrayList<>();
    for (Property property : SolvationStudy.WHOLE) {
      findings.add(Finding.unknown(SolvationStudy.ID, property, "", reason));
    }
    for (String name : names) {
      findings.add(
          Finding.unknown(SolvationStudy.ID, Vocabulary.COORDINATION_NUMBER, name, reason));
    }
    return findings;
  }

  Speciation best() {
    return range.best();
  }

  List<Finding> all() {
    List<Finding> findings = new ArrayList<>();
    findings.add(share(Vocabulary.SOLVENT_SEPARATED_SHARE, Speciation::solventSeparated));
    findings.add(share(Vocabulary.CONTACT_ION_PAIR_SHARE, Speciation::contactIonPairs));
    findings.add(share(Vocabulary.AGGREGATE_SHARE, Speciation::aggregates));
    findings.add(share(Vocabulary.FREE_SOLVENT_FRACTION, Speciation::freeSolvent));
    findings.add(likely());
    findings.add(
        finding(
            Vocabulary.DESOLVATION_ENERGY,
            "",
            range.value(Speciation::desolvationEnergy, 0, Double.MAX_VALUE),
            List.of(
                "free energy of the solvent's donor atoms in the mean shell against empty sites, on"
                    + " the scale of transfer between solvents; it ranks electrolytes and is no"
                    + " activation energy")));
    for (int i = 0; i < model.components().size(); i++) {
      int ligand = model.species().ligandOf()[i];
      if (ligand >= 0 && moles[i] > 0) {
        findings.add(coordination(i, model.species().ligands().get(ligand)));
      }
    }
    return findings;
  }

  /** The shells as bars of shares. */
  List<Solvate> solvates() {
    return solvates;
  }

  private Finding coordination(int component, Ligand ligand) {
    SolvationSpecies species = model.species();
    double part = moles[component] * species.ligandCount()[component];
    double all = species.ligandAmounts(moles)[species.ligandOf()[component]];
    double share = part / all;
    List<String> own =
        ligand.isAnion() ? List.of("donor atoms of the anion " + ligand.name()) : List.of();
    return finding(
        Vocabulary.COORDINATION_NUMBER,
        species.components().get(component),
        range.value(s -> share * s.donorAtoms(ligand.name()), 0, MOST_ATOMS),
        own);
  }

  private Finding share(Property property, ToDoubleFunction<Speciation> number) {
    return finding(property, "", range.value(number, 0, 1), caveats);
  }

  private Finding likely() {
    String text =
        solvates.stream()
            .filter(s -> s.share() >= LEAST_SHOWN)
            .map(s -> String.format(Locale.ROOT, "%s %.0f %%", s.formula(), 100 * s.share()))
            .collect(Collectors.joining(", "));
    return finding(
        FormulationProperties.LIKELY_SOLVATES,
        "",
        text.isEmpty()
            ? new Value.Text("no solvate holds 1 % of the cations")
            : new Value.Text(text),
        List.of());
  }

  private static Finding finding(
      Property property, String subject, Value value, List<String> caveats) {
    return new Finding(
        SolvationStudy.ID,
        property,
        subject,
        value,
        new Provenance.Estimated(MODEL, ERROR),
        caveats);
  }
}
