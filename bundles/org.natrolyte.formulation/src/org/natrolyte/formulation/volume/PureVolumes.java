// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.volume;

import java.util.Optional;
import java.util.OptionalDouble;
import org.natrolyte.formulation.text.Numbers;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Confidence;
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
  /** Change of density per kelvin that is allowed for where the slope is not known. */
  private static final double UNKNOWN_SLOPE = 0.001;

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
    Optional<SourcedValue> density = compound.density(temperatureC);
    if (density.isEmpty()) {
      return MolarVolume.unknown(noDensity(compound, temperatureC));
    }
    double from =
        compound
            .value(CompoundProperty.DENSITY)
            .map(d -> d.temperatureC().orElse(25))
            .orElse(temperatureC);
    boolean hasSlope = compound.value(CompoundProperty.DENSITY_TEMPERATURE_SLOPE).isPresent();
    double drift = hasSlope ? 0 : UNKNOWN_SLOPE * Math.abs(temperatureC - from);
    double volume = compound.molarMass() / density.get().value();
    double error = volume * (relativeError(density.get().confidence()) + drift);
    String note = density.get().note();
    return MolarVolume.known(
        volume,
        error,
        "density of %s %s g/cm3%s"
            .formatted(
                compound.id(),
                Numbers.significant(density.get().value(), 4),
                note.isEmpty() ? "" : " (" + note + ")"));
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
    double factor = 1.248 + 0.490 * McGowanVolume.fluorineShare(compound);
    double volume = mcGowan.getAsDouble() * factor;
    return MolarVolume.estimated(
        volume,
        2 * MCGOWAN_ERROR * volume,
        "volume of %s estimated from its McGowan volume".formatted(compound.id()));
  }

  private static String noDensity(Compound compound, double temperatureC) {
    return compound
        .value(CompoundProperty.DENSITY)
        .map(d ->
            "the density of %s at %s °C is not known (tabulated at %s °C, without a slope)"
                .formatted(
                    compound.id(),
                    Numbers.significant(temperatureC, 4),
                    Numbers.significant(d.temperatureC().orElse(25), 4)))
        .orElse("the density of %s is not known".formatted(compound.id()));
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
