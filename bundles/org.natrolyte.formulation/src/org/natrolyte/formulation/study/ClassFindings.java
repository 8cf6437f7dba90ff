// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.natrolyte.formulation.text.Numbers;
import org.natrolyte.formulation.volume.AlkaliIons;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;

/** Says the class of an electrolyte, and why, in findings. */
final class ClassFindings {
  /** Additives with more than this share of the donor sites are worth a word. */
  private static final double MANY_SITES = 0.10;

  private static final String RULE =
      "donor sites of the solvents per alkali cation: up to 4 highly concentrated (HCE, with"
          + " diluent LHCE), up to 6 moderately concentrated, above dilute; diluents and additives"
          + " left out, molarity not asked (H. Li et al., Energy Environ. Sci. 2025, 18, 3887; Y."
          + " Yamada, A. Yamada, J. Electrochem. Soc. 2015, 162, A2406)";

  private final Liquid liquid;
  private final ClassName name;
  private final Range sites;
  private final Optional<Shell> shell;
  private final List<String> checks;

  ClassFindings(Liquid liquid, Findings known) {
    this.liquid = liquid;
    this.shell = Shell.of(known, liquid);
    this.checks = new LiquidChecks(liquid, known).caveats();
    this.name = new ClassName(liquid, known.number(Vocabulary.SALT_CONCENTRATION, ""), shell);
    this.sites = liquid.donorSites().over(liquid.cations());
  }

  List<Finding> all() {
    return List.of(
        new Finding(
            ElectrolyteClassStudy.ID,
            Vocabulary.ELECTROLYTE_CLASS,
            "",
            new Value.Text(name.text()),
            new Provenance.Rule(why()),
            caveats()),
        ratio(Vocabulary.SOLVENT_TO_SALT_RATIO, liquid.coordinating().over(liquid.salt())),
        ratio(Vocabulary.DONOR_SITES_PER_CATION, sites),
        ratio(Vocabulary.DILUENT_TO_SALT_RATIO, liquid.diluent().over(liquid.salt())));
  }

  /** The findings of a liquid of ionic liquids whose amounts are not known. */
  static List<Finding> ionicLiquidOnly(String lacking) {
    Range none = Range.ZERO;
    return List.of(
        new Finding(
            ElectrolyteClassStudy.ID,
            Vocabulary.ELECTROLYTE_CLASS,
            "",
            new Value.Text("ionic liquid"),
            new Provenance.Rule("the liquid holds nothing but ionic liquids"),
            List.of("whether it is superconcentrated is not known: " + lacking)),
        ratio(Vocabulary.SOLVENT_TO_SALT_RATIO, none),
        ratio(Vocabulary.DONOR_SITES_PER_CATION, none),
        ratio(Vocabulary.DILUENT_TO_SALT_RATIO, none));
  }

  private static Finding ratio(Property property, Range range) {
    return new Finding(
        ElectrolyteClassStudy.ID,
        property,
        "",
        range.asValue(),
        new Provenance.Computed("ratio of moles", "mole fractions and donor sites of the library"),
        List.of());
  }

  private String why() {
    if (liquid.coordinating().value() == 0) {
      return "no coordinating solvent; the liquid is "
          + names(liquid.with(c -> c.isLiquid() && c.role() != Role.SOLVENT));
    }
    return shell.map(Shell::why).orElse(RULE);
  }

  private List<String> caveats() {
    List<String> caveats = new ArrayList<>();
    if (liquid.coordinating().value() > 0) {
      List<Grade> others = shell.map(Shell::others).orElseGet(() -> name.grade().othersIn(sites));
      if (!others.isEmpty()) {
        caveats.add(borderline(others));
      }
    }
    cations(caveats);
    caveats.addAll(checks);
    for (Component solvent : liquid.with(c -> Liquid.isDiluent(c) && c.role() == Role.SOLVENT)) {
      caveats.add(
          "%s is not known to coordinate and is counted as a diluent".formatted(solvent.name()));
    }
    double additive = liquid.additiveDonorSites().value();
    double solvent = liquid.donorSites().value();
    if (solvent > 0 && additive > MANY_SITES * (additive + solvent)) {
      caveats.add(
          "additives hold %s %% of the donor sites and are left out of the rule"
              .formatted(Numbers.significant(100 * additive / (additive + solvent), 2)));
    }
    return caveats;
  }

  private String borderline(List<Grade> others) {
    if (shell.isPresent()) {
      return "borderline: within the uncertainty of the speciation it could also be "
          + others.stream().map(Grade::words).collect(Collectors.joining(" or "));
    }
    return "borderline: %s to %s donor sites per cation within the uncertainty of the volumes, which"
            .formatted(Numbers.significant(sites.low(), 3), Numbers.significant(sites.high(), 3))
        + " could also be "
        + others.stream().map(Grade::words).collect(Collectors.joining(" or "));
  }

  private void cations(List<String> caveats) {
    Set<String> inSalts = new LinkedHashSet<>();
    liquid
        .with(Liquid::isAlkaliSalt)
        .forEach(c -> inSalts.addAll(AlkaliIons.symbols(c.compound())));
    if (!inSalts.contains("Na")) {
      caveats.add(
          "a %s system, not a sodium one%s"
              .formatted(
                  inSalts.stream().map(ClassFindings::element).collect(Collectors.joining("/")),
                  shell.isPresent() ? "" : ": the thresholds are those of Na+"));
    } else if (inSalts.size() > 1) {
      inSalts.remove("Na");
      caveats.add("the salts also bring " + ions(inSalts));
    }
    for (Component additive :
        liquid.with(c -> c.role() == Role.ADDITIVE && AlkaliIons.count(c.compound()) > 0)) {
      caveats.add(
          "%s is an additive and brings %s: it counts neither as salt nor for a dual salt"
              .formatted(additive.name(), ions(AlkaliIons.symbols(additive.compound()))));
    }
    for (Component salt :
        liquid.with(c -> c.role() == Role.SALT && AlkaliIons.count(c.compound()) == 0)) {
      caveats.add("%s has no alkali cation and is left out".formatted(salt.name()));
    }
  }

  private static String ions(Iterable<String> symbols) {
    List<String> ions = new ArrayList<>();
    symbols.forEach(s -> ions.add(s + "+"));
    return String.join(", ", ions);
  }

  private static String element(String symbol) {
    return switch (symbol) {
      case "Li" -> "lithium";
      case "K" -> "potassium";
      case "Rb" -> "rubidium";
      default -> "caesium";
    };
  }

  private static String names(List<Component> components) {
    return components.stream().map(Component::name).collect(Collectors.joining(", "));
  }
}
