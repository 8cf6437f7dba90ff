// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.natrolyte.formulation.text.Numbers;
import org.natrolyte.formulation.volume.AlkaliIons;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;

/** Whether the diluent is inert, the liquid one phase, and the salt dissolved, as far as known. */
final class LiquidChecks {
  /** A diluent with more of the shell than this is no bystander. */
  private static final double INERT = 0.05;

  private static final double APOLAR = 10;
  private static final double MOST = 0.5;

  /**
   * Anions whose alkali salts hardly dissolve in organic solvents, by Hill formula. Squarate,
   * oxalate, sulfide, phosphide and azide: H. Li et al., Energy Environ. Sci. 2025, 18, 3887 (doi
   * 10.1039/d5ee00136f), section 5.
   */
  private static final Set<String> INSOLUBLE =
      Set.of(
          "F", "Cl", "O", "O2", "S", "P", "N3", "CO3", "O4S", "O4P", "H2N", "HO", "C2O4", "C4O4");

  /** Families without a strongly polar member, for diluents whose permittivity nobody gives. */
  private static final Set<SolventFamily> APOLAR_FAMILIES = Set.of(SolventFamily.FLUORINATED_ETHER);

  private final Liquid liquid;
  private final Findings known;

  LiquidChecks(Liquid liquid, Findings known) {
    this.liquid = liquid;
    this.known = known;
  }

  List<String> caveats() {
    List<String> caveats = new ArrayList<>();
    diluents(caveats);
    miscibility(caveats);
    for (Component salt : liquid.with(Liquid::isAlkaliSalt)) {
      if (INSOLUBLE.contains(anion(salt.compound()))) {
        caveats.add(
            "%s hardly dissolves in organic solvents: the recipe will hold a solid"
                .formatted(salt.name()));
      }
    }
    return caveats;
  }

  private void diluents(List<String> caveats) {
    double shell =
        known.subjects(Vocabulary.COORDINATION_NUMBER).stream()
            .mapToDouble(s -> known.number(Vocabulary.COORDINATION_NUMBER, s).orElse(0))
            .sum();
    for (Component diluent : liquid.with(Liquid::isDiluent)) {
      double own = known.number(Vocabulary.COORDINATION_NUMBER, diluent.name()).orElse(Double.NaN);
      if (shell > 0 && own > INERT * shell) {
        caveats.add(
            "%s is not inert: it holds %s %% of the first shell"
                .formatted(diluent.name(), Numbers.significant(100 * own / shell, 2)));
      }
    }
  }

  /**
   * Cyclic carbonates and other strongly polar solvents part from apolar diluents; sulfolane mixes
   * with fluorinated ethers (X. Ren et al., Chem 2018, 4, 1877, doi 10.1016/j.chempr.2018.05.002).
   */
  private void miscibility(List<String> caveats) {
    double coordinating = liquid.coordinating().value();
    for (Component diluent : liquid.with(c -> Liquid.isDiluent(c) && isApolar(c))) {
      double parting =
          liquid.with(c -> partsFrom(c, diluent)).stream()
              .mapToDouble(c -> liquid.of(c).value())
              .sum();
      if (coordinating > 0 && parting > MOST * coordinating) {
        caveats.add(
            "may part into two liquids: %s is apolar (relative permittivity up to 10, or a fluorinated"
                    .formatted(diluent.name())
                + " ether) and most of the solvent strongly polar (30 or more); shake and look");
        return;
      }
    }
  }

  private static boolean partsFrom(Component solvent, Component diluent) {
    boolean isMixing =
        solvent.compound().family() == SolventFamily.SULFONE
            && APOLAR_FAMILIES.contains(diluent.compound().family());
    return !isMixing && Liquid.isStronglyPolar(solvent);
  }

  private static boolean isApolar(Component component) {
    double permittivity = Liquid.permittivity(component);
    return Double.isNaN(permittivity)
        ? APOLAR_FAMILIES.contains(component.compound().family())
        : permittivity <= APOLAR;
  }

  private static String anion(Compound salt) {
    return Formula.parse(salt.formula())
        .map(f -> {
          java.util.Map<String, Integer> rest = new java.util.TreeMap<>(f.counts());
          AlkaliIons.SYMBOLS.forEach(rest::remove);
          return rest.isEmpty() ? "" : new Formula(rest).hill();
        })
        .orElse("");
  }
}
