// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.volume;

import java.util.Optional;
import java.util.OptionalDouble;
import org.natrolyte.formulation.text.Numbers;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Confidence;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.compound.SourcedValue;
import org.natrolyte.model.formulation.Component;

/**
 * Volumes of components before mixing.
 *
 * <p>A liquid's volume is its molar mass over its tabulated density; without a density it is
 * unknown. An additive without a density gets an estimate from its McGowan volume, because a few
 * per cent of it decide nothing.
 */
public final class PureVolumes {
  /**
   * Relative change of a liquid's density per kelvin where no slope is tabulated: mean over the 28
   * organic liquids of the library that have one, and its standard deviation.
   */
  private static final double USUAL_EXPANSION = 0.00115;

  private static final double USUAL_EXPANSION_ERROR = 0.0002;

  /** The same of ionic liquids (recalled: 0.0006 to 0.0007 for imidazolium and pyrrolidinium). */
  private static final double IONIC_EXPANSION = 0.00065;

  private static final double IONIC_EXPANSION_ERROR = 0.0001;

  /** The usual expansion is followed no farther from the tabulated temperature, in kelvin. */
  private static final double FARTHEST = 100;

  /** Relative scatter of the McGowan estimate over 68 liquids: 0.071 of 1.248. */
  private static final double MCGOWAN_ERROR = 0.057;

  private PureVolumes() {}

  /** The volume of a component as a pure liquid or solid at a temperature in °C. */
  public static MolarVolume of(Component component, double temperatureC) {
    Compound compound = component.compound();
    MolarVolume own =
        component.isLiquid() || isLiquidAdditive(component)
            ? liquid(compound, temperatureC)
            : solid(compound);
    if (own.isKnown() || component.role() != Role.ADDITIVE) {
      return own;
    }
    MolarVolume estimate = mcGowan(compound);
    return estimate.isKnown() ? estimate : own;
  }

  /** Whether an additive is counted as a liquid before mixing: it belongs to a solvent family. */
  public static boolean isLiquidAdditive(Component component) {
    return component.role() == Role.ADDITIVE && component.compound().family() != SolventFamily.NONE;
  }

  private static MolarVolume liquid(Compound compound, double temperatureC) {
    Optional<SourcedValue> tabulated = compound.value(CompoundProperty.DENSITY);
    if (tabulated.isEmpty()) {
      return MolarVolume.unknown("the density of %s is not known".formatted(compound.id()));
    }
    double from = tabulated.get().temperatureC().orElse(25);
    if (compound.value(CompoundProperty.DENSITY_TEMPERATURE_SLOPE).isEmpty()
        && temperatureC != from) {
      return expanded(compound, tabulated.get(), from, temperatureC);
    }
    return compound
        .density(temperatureC)
        .map(density -> {
          double volume = compound.molarMass() / density.value();
          return MolarVolume.known(
              volume,
              volume * relativeError(density.confidence()),
              source(compound, density.value(), density.note()));
        })
        .orElseGet(() -> MolarVolume.unknown(tooFar(compound, temperatureC, from)));
  }

  /** A liquid without a tabulated slope: it expands as such liquids do. */
  private static MolarVolume expanded(
      Compound compound, SourcedValue tabulated, double from, double temperatureC) {
    double step = temperatureC - from;
    if (Math.abs(step) > FARTHEST) {
      return MolarVolume.unknown(tooFar(compound, temperatureC, from));
    }
    boolean isIonic = compound.family() == SolventFamily.IONIC_LIQUID;
    double expansion = isIonic ? IONIC_EXPANSION : USUAL_EXPANSION;
    double drift = (isIonic ? IONIC_EXPANSION_ERROR : USUAL_EXPANSION_ERROR) * Math.abs(step);
    double density = tabulated.value() * (1 - expansion * step);
    double volume = compound.molarMass() / density;
    return MolarVolume.known(
        volume,
        volume * (relativeError(tabulated.confidence()) + drift),
        source(
            compound,
            density,
            "moved from %s °C by the usual expansion, %s %% per kelvin"
                .formatted(Numbers.significant(from, 4), Numbers.significant(100 * expansion, 2))));
  }

  private static String source(Compound compound, double density, String note) {
    return "density of %s %s g/cm3%s"
        .formatted(
            compound.id(),
            Numbers.significant(density, 4),
            note.isEmpty() ? "" : " (" + note + ")");
  }

  /** The volume of the solid by its own density, which hardly depends on temperature. */
  static MolarVolume solid(Compound compound) {
    return compound
        .value(CompoundProperty.DENSITY)
        .map(d -> {
          double volume = compound.molarMass() / d.value();
          return MolarVolume.known(
              volume,
              volume * relativeError(d.confidence()),
              "density of %s %s g/cm3".formatted(compound.id(), Numbers.significant(d.value(), 4)));
        })
        .orElseGet(
            () -> MolarVolume.unknown("the density of %s is not known".formatted(compound.id())));
  }

  /**
   * An estimate of a liquid's molar volume: McGowan volume x (1.248 + 0.490 x F atoms per heavy
   * atom), fitted to 68 liquids with a standard deviation of 0.071.
   */
  static MolarVolume mcGowan(Compound compound) {
    OptionalDouble mcGowan = McGowanVolume.of(compound);
    if (mcGowan.isEmpty()) {
      return MolarVolume.unknown(
          "neither density nor structure of %s is known".formatted(compound.id()));
    }
    double volume = mcGowan.getAsDouble() * liquidFactor(McGowanVolume.fluorineShare(compound));
    return MolarVolume.estimated(
        volume,
        2 * MCGOWAN_ERROR * volume,
        "volume of %s estimated from its McGowan volume".formatted(compound.id()));
  }

  /**
   * The same of a structure alone, in cm3/mol.
   *
   * @param formula in Hill order
   * @return empty where an element has no tabulated contribution
   */
  public static OptionalDouble estimate(String formula, String smiles) {
    Optional<Formula> read = Formula.parse(formula);
    OptionalDouble mcGowan =
        read.isPresent() ? McGowanVolume.of(read.get().counts(), smiles) : OptionalDouble.empty();
    return mcGowan.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            mcGowan.getAsDouble() * liquidFactor(McGowanVolume.fluorineShare(read.get().counts())));
  }

  private static double liquidFactor(double fluorineShare) {
    return 1.248 + 0.490 * fluorineShare;
  }

  private static String tooFar(Compound compound, double temperatureC, double from) {
    return "the density of %s at %s °C is not known (tabulated at %s °C, without a slope)"
        .formatted(
            compound.id(), Numbers.significant(temperatureC, 4), Numbers.significant(from, 4));
  }

  /** Half width of the range of a tabulated density, as a share of it. */
  private static double relativeError(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> 0.01;
      case MEDIUM -> 0.02;
      case COMPUTED -> 0.06;
      case LOW -> 0.10;
    };
  }
}
