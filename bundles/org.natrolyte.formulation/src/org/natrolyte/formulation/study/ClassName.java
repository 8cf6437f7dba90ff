// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.formulation.Component;

/** Puts the class of an electrolyte into words that can be searched. */
final class ClassName {
  /** A family, a salt or a solvent below these shares of its kind does not name the electrolyte. */
  private static final double NAMED_FAMILY = 0.20;

  private static final double NAMED_SALT = 0.05;
  private static final double NAMED_CO_SOLVENT = 0.05;

  /** Less diluent than this share of the liquid's moles changes nothing. */
  private static final double NAMED_DILUENT = 0.05;

  /** mol/L; 0.3 M is called ultra-low in Z. Yang et al., Nanoscale 2023, 15, 11313. */
  private static final double ULTRA_LOW = 0.3;

  private final Liquid liquid;
  private final OptionalDouble molarity;
  private final Optional<Shell> shell;

  ClassName(Liquid liquid, OptionalDouble molarity, Optional<Shell> shell) {
    this.liquid = liquid;
    this.shell = shell;
    this.molarity = molarity;
  }

  /** The class in words. */
  String text() {
    double ionicLiquid = liquid.ionicLiquid().value();
    double coordinating = liquid.coordinating().value();
    if (ionicLiquid > 0 && ionicLiquid >= coordinating) {
      return prefix() + ionicLiquid();
    }
    if (coordinating == 0) {
      return prefix()
          + (liquid.diluent().value() > 0 ? "salt in a non-coordinating liquid" : "molten salt");
    }
    return prefix() + molecular() + (ionicLiquid > 0 ? " with ionic liquid" : "");
  }

  Grade grade() {
    return shell
        .map(Shell::grade)
        .orElseGet(() -> Grade.of(liquid.donorSites().value() / liquid.cations().value()));
  }

  private String molecular() {
    String family = families(liquid.families());
    Grade grade = grade();
    if (grade == Grade.HIGHLY_CONCENTRATED) {
      return hasDiluent()
          ? "LHCE (%s + %s diluent)".formatted(family, diluent())
          : "HCE (%s)".formatted(family);
    }
    boolean isUltraLow =
        (grade == Grade.DILUTE || grade == Grade.WEAKLY_SOLVATING)
            && molarity.isPresent()
            && molarity.getAsDouble() <= ULTRA_LOW * (1 + 1e-9);
    return (isUltraLow ? "ultra-low-concentration " : "")
        + coSolvent()
        + grade.words()
        + " "
        + family
        + (hasDiluent() ? " with %s diluent".formatted(diluent()) : "");
  }

  private String ionicLiquid() {
    if (liquid.coordinating().value() > 0) {
      return "ionic liquid with %s co-solvent".formatted(families(liquid.families()));
    }
    if (hasDiluent()) {
      return "locally concentrated ionic liquid (%s diluent)".formatted(diluent());
    }
    boolean isSuper = liquid.cations().value() >= liquid.ionicLiquid().value();
    return isSuper ? "ionic liquid (superconcentrated)" : "ionic liquid";
  }

  private String prefix() {
    double salts = liquid.salt().value();
    long named = count(Liquid::isAlkaliSalt, NAMED_SALT * salts);
    if (named > 2) {
      return "multi-salt ";
    }
    return named == 2 ? "dual-salt " : "";
  }

  /** Solvents of one family that hold a cation with different numbers of donor atoms. */
  private String coSolvent() {
    double enough = NAMED_CO_SOLVENT * liquid.coordinating().value();
    List<Component> solvents =
        liquid.with(c -> Liquid.isCoordinating(c) && liquid.of(c).value() >= enough);
    long families = solvents.stream().map(c -> c.compound().family()).distinct().count();
    long denticities = solvents.stream().map(c -> c.compound().donorSites()).distinct().count();
    return families == 1 && denticities > 1 ? "co-solvent " : "";
  }

  private boolean hasDiluent() {
    double diluent = liquid.diluent().value();
    double all = diluent + liquid.coordinating().value() + liquid.ionicLiquid().value();
    return diluent >= NAMED_DILUENT * all && diluent > 0;
  }

  private String diluent() {
    return families(liquid.diluentFamilies());
  }

  private long count(Predicate<Component> which, double least) {
    return liquid.with(c -> which.test(c) && liquid.of(c).value() >= least).size();
  }

  private static String families(List<Map.Entry<SolventFamily, Double>> shares) {
    return shares.stream()
        .filter(e -> e.getValue() >= NAMED_FAMILY)
        .map(e -> words(e.getKey()))
        .collect(Collectors.joining(" + "));
  }

  private static String words(SolventFamily family) {
    return family == SolventFamily.OTHER || family == SolventFamily.NONE ? "other" : family.label();
  }
}
