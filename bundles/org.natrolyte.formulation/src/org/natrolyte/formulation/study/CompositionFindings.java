// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.natrolyte.formulation.Composition;
import org.natrolyte.formulation.FormulationProperties;
import org.natrolyte.formulation.text.Numbers;
import org.natrolyte.formulation.volume.AlkaliIons;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.AmountBasis;

/** Says a composition in findings. */
final class CompositionFindings {
  private static final String MODEL =
      "ideal mixing of the pure liquids and apparent molar volumes of what is dissolved";
  private static final String ERROR =
      "median 0.8 % over 130 published densities of six papers that nothing was fitted to, 40 of"
          + " them with NaFSI in ethers or butyrolactone; nine of ten within 2.2 %, the worst 6 %";

  private static final Map<Property, AmountBasis> BASES =
      Map.of(
          Vocabulary.MOLARITY, AmountBasis.MOLARITY,
          Vocabulary.MOLALITY, AmountBasis.MOLALITY,
          Vocabulary.MOLE_FRACTION, AmountBasis.MOLE_FRACTION,
          Vocabulary.MASS_FRACTION, AmountBasis.MASS_FRACTION,
          Vocabulary.VOLUME_FRACTION, AmountBasis.VOLUME_FRACTION);

  private final Composition composition;
  private final NamedAmounts amounts;

  CompositionFindings(Composition composition) {
    this.composition = composition;
    this.amounts = new NamedAmounts(composition);
  }

  /** Every property unknown for the same reason. */
  static List<Finding> unknown(Formulation formulation, String reason) {
    List<Finding> findings = new ArrayList<>();
    for (Property property : CompositionStudy.PER_COMPONENT) {
      for (String name : NamedAmounts.names(formulation.components())) {
        findings.add(Finding.unknown(CompositionStudy.ID, property, name, reason));
      }
    }
    for (Property property : CompositionStudy.WHOLE) {
      findings.add(Finding.unknown(CompositionStudy.ID, property, "", reason));
    }
    return findings;
  }

  List<Finding> all() {
    List<Finding> findings = new ArrayList<>();
    for (Property property : CompositionStudy.PER_COMPONENT) {
      for (String name : NamedAmounts.names(composition.formulation().components())) {
        if (property != Vocabulary.VOLUME_FRACTION || isCountedByVolume(name)) {
          findings.add(finding(property, name, amounts.of(name, BASES.get(property))));
        }
      }
    }
    findings.add(density());
    findings.add(saltConcentration());
    findings.add(ratio());
    return findings;
  }

  /** Mole fractions as bars. */
  Figure figure() {
    List<Figure.Bar> bars = new ArrayList<>();
    amounts
        .moleFractions()
        .forEach((name, value) -> {
          if (value instanceof Value.Known known) {
            bars.add(new Figure.Bar(name, known.value(), known.low(), known.high()));
          }
        });
    return new Figure.Bars(
        "moleFractions", "Mole fractions", new Axis("Mole fraction", "", false), bars);
  }

  /**
   * Salts and solid additives have no share by volume; whatever is liquid has one, known or not.
   */
  private boolean isCountedByVolume(String name) {
    return composition.components().stream()
        .filter(c -> c.name().equals(name))
        .anyMatch(c ->
            c.in(AmountBasis.VOLUME_FRACTION) instanceof Value.Known || c.component().isLiquid());
  }

  private Finding finding(Property property, String name, Value value) {
    return new Finding(
        CompositionStudy.ID,
        property,
        name,
        value,
        value instanceof Value.Known known ? provenance(known) : new Provenance.None(),
        property == Vocabulary.VOLUME_FRACTION ? composition.notes() : List.of());
  }

  private Provenance provenance(Value.Known value) {
    if (value.low() == value.high()) {
      return new Provenance.Computed(
          "amounts by the definitions of their bases",
          composition.isDensityMeasured() ? composition.volumeSource() : "molar masses");
    }
    return composition.isDensityMeasured()
        ? new Provenance.Computed(
            "amounts by the definitions of their bases", composition.volumeSource())
        : new Provenance.Estimated(MODEL + " (" + composition.volumeSource() + ")", ERROR);
  }

  private Finding density() {
    Provenance provenance =
        composition.isDensityMeasured()
            ? new Provenance.Measured("")
            : new Provenance.Estimated(MODEL + " (" + composition.volumeSource() + ")", ERROR);
    boolean isKnown = composition.density() instanceof Value.Known;
    return new Finding(
        CompositionStudy.ID,
        Vocabulary.DENSITY,
        "",
        composition.density(),
        isKnown ? provenance : new Provenance.None(),
        composition.notes());
  }

  private Finding saltConcentration() {
    if (composition.components().stream().noneMatch(c -> isSalt(c.component()))) {
      return Finding.unknown(
          CompositionStudy.ID, Vocabulary.SALT_CONCENTRATION, "", "there is no alkali salt");
    }
    return finding(
        Vocabulary.SALT_CONCENTRATION,
        "",
        amounts.sum(CompositionFindings::isSalt, AmountBasis.MOLARITY));
  }

  private Finding ratio() {
    double salt = amounts.moles(c -> c.role() == Role.SALT);
    double solvent = amounts.moles(c -> c.role() == Role.SOLVENT || c.role() == Role.IONIC_LIQUID);
    double diluent = amounts.moles(c -> c.role() == Role.DILUENT);
    Property property = FormulationProperties.SALT_SOLVENT_DILUENT_RATIO;
    if (salt == 0) {
      return Finding.unknown(CompositionStudy.ID, property, "", "there is no salt");
    }
    String text =
        "1 : "
            + Numbers.fixed(solvent / salt, 2)
            + (diluent > 0 ? " : " + Numbers.fixed(diluent / salt, 2) : "");
    Value.Known share =
        (Value.Known) amounts.sum(c -> c.role() == Role.SALT, AmountBasis.MOLE_FRACTION);
    return new Finding(
        CompositionStudy.ID, property, "", new Value.Text(text), provenance(share), List.of());
  }

  private static boolean isSalt(Component component) {
    return component.role() == Role.SALT && AlkaliIons.count(component.compound()) > 0;
  }
}
