// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.natrolyte.formulation.AmountVariation;
import org.natrolyte.formulation.VariedFormulation;
import org.natrolyte.formulation.bulk.Estimate;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.model.study.StudyMonitor;

/**
 * How conductivity, viscosity, density and permittivity of a recipe change with its salt, with the
 * temperature and with the ratio of its solvents, by the models that give its findings.
 */
final class BulkCurves {
  private static final int SALT_STEPS = 40;

  /** In mol/L: what is common at a bench, unless the recipe has more. */
  private static final double COMMON_MOLARITY = 2.5;

  private static final double BEYOND_RECIPE = 1.5;
  private static final int COLDEST = -40;
  private static final int WARMEST = 60;
  private static final int DEGREES = 4;
  private static final int RATIO_STEPS = 20;

  private final Formulation formulation;
  private final BulkComponents components;
  private final double celsius;
  private final Map<String, Double> measured;
  private final StudyMonitor monitor;

  /**
   * @param formulation the recipe
   * @param components its components as the models see them
   * @param celsius its temperature
   * @param known what was found of it before, of which the measured values are drawn
   * @param monitor asked whether to go on
   */
  BulkCurves(
      Formulation formulation,
      BulkComponents components,
      double celsius,
      Findings known,
      StudyMonitor monitor) {
    this.formulation = formulation;
    this.components = components;
    this.celsius = celsius;
    this.measured = measured(known);
    this.monitor = monitor;
  }

  private static Map<String, Double> measured(Findings known) {
    Map<String, Double> measured = new TreeMap<>();
    for (Finding finding : known.all()) {
      if (finding.subject().isEmpty()
          && finding.provenance() instanceof Provenance.Measured
          && finding.value() instanceof Value.Known value) {
        measured.put(finding.property().id(), value.value());
      }
    }
    return measured;
  }

  /** The figures, those of one property after each other; a property that stays is not drawn. */
  List<Figure> all() throws InterruptedException {
    AmountVariation volumes = new AmountVariation(formulation.components(), celsius);
    List<Amount> written = formulation.components().stream().map(Component::amount).toList();
    Optional<Point> own = point(volumes, written, celsius);
    List<BulkCourse> courses = new ArrayList<>();
    overSalt(volumes, own).ifPresent(courses::add);
    courses.add(overTemperature(written, own));
    overRatio(volumes, own).ifPresent(courses::add);
    List<Figure> figures = new ArrayList<>();
    for (Property property :
        List.of(
            Vocabulary.IONIC_CONDUCTIVITY,
            Vocabulary.VISCOSITY,
            Vocabulary.DENSITY,
            Vocabulary.RELATIVE_PERMITTIVITY)) {
      courses.forEach(c -> c.figure(property).ifPresent(figures::add));
    }
    return figures;
  }

  private Optional<BulkCourse> overSalt(AmountVariation volumes, Optional<Point> own)
      throws InterruptedException {
    List<Component> salts =
        formulation.components().stream().filter(c -> c.role() == Role.SALT).toList();
    if (salts.isEmpty()) {
      return Optional.empty();
    }
    VariedFormulation varied = VariedFormulation.salts(formulation);
    double molarity = own.map(Point::molarity).orElse(Double.NaN);
    if (!(molarity > 0)) {
      return Optional.empty();
    }
    double most = Math.max(COMMON_MOLARITY, BEYOND_RECIPE * molarity);
    String name = salts.size() == 1 ? salts.getFirst().name() : "Salts together";
    BulkCourse course =
        new BulkCourse("Salt", "salt concentration", new Axis(name, "mol/L", false), measured);
    course.mark(molarity, own.orElseThrow().estimates());
    for (int i = 1; i <= SALT_STEPS; i++) {
      monitor.checkCancelled();
      double factor = most * i / SALT_STEPS / molarity;
      point(volumes, varied.amounts().apply(factor), celsius)
          .ifPresent(p -> course.add(p.molarity(), p.estimates()));
    }
    return Optional.of(course);
  }

  private BulkCourse overTemperature(List<Amount> written, Optional<Point> own)
      throws InterruptedException {
    BulkCourse course =
        new BulkCourse(
            "Temperature", "temperature", new Axis("Temperature", "°C", false), measured);
    own.ifPresent(p -> course.mark(celsius, p.estimates()));
    for (int degrees = COLDEST; degrees <= WARMEST; degrees += DEGREES) {
      monitor.checkCancelled();
      double here = degrees;
      point(new AmountVariation(formulation.components(), here), written, here)
          .ifPresent(p -> course.add(here, p.estimates()));
    }
    return course;
  }

  private Optional<BulkCourse> overRatio(AmountVariation volumes, Optional<Point> own)
      throws InterruptedException {
    List<Component> parts =
        formulation.components().stream().filter(c -> c.amount().basis().isParts()).toList();
    if (parts.size() != 2 || !parts.stream().allMatch(Component::isLiquid)) {
      return Optional.empty();
    }
    VariedFormulation varied = VariedFormulation.ratio(formulation);
    double first = parts.getFirst().amount().value().doubleValue();
    double share = first / (first + parts.getLast().amount().value().doubleValue());
    BulkCourse course =
        new BulkCourse(
            "Ratio",
            "the ratio of " + parts.getFirst().name() + " and " + parts.getLast().name(),
            new Axis(
                "Share of " + parts.getFirst().name(), varied.unit() + "/" + varied.unit(), false),
            measured);
    own.ifPresent(p -> course.mark(share, p.estimates()));
    for (int i = 0; i <= RATIO_STEPS; i++) {
      monitor.checkCancelled();
      double here = (double) i / RATIO_STEPS;
      point(volumes, varied.amounts().apply(here), celsius)
          .ifPresent(p -> course.add(here, p.estimates()));
    }
    return Optional.of(course);
  }

  /** What is estimated at a point of a course, with the molarity of all salts there. */
  private record Point(double molarity, Map<String, Estimate> estimates) {}

  /** Nothing where the amounts exclude each other, or a liquid is not known there. */
  private Optional<Point> point(AmountVariation volumes, List<Amount> amounts, double degrees) {
    try {
      double[] density = volumes.density(amounts);
      BulkEstimates estimates =
          BulkEstimates.of(components.at(volumes.moles(amounts), degrees, density[1]));
      Map<String, Estimate> found = new TreeMap<>();
      estimates.conductivity().ifPresent(c -> found.put(Vocabulary.IONIC_CONDUCTIVITY.id(), c));
      found.put(Vocabulary.VISCOSITY.id(), estimates.viscosity());
      found.put(Vocabulary.RELATIVE_PERMITTIVITY.id(), estimates.permittivity());
      if (!Double.isNaN(density[1])) {
        found.put(
            Vocabulary.DENSITY.id(), new Estimate(density[1], density[0], density[2], "", ""));
      }
      return Optional.of(new Point(estimates.molarity(), found));
    } catch (StudyException | BulkLiquid.UnknownLiquid e) {
      return Optional.empty();
    }
  }
}
