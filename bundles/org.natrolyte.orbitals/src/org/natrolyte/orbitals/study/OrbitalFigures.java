// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.LevelDiagram;
import org.natrolyte.model.figure.RangeBars;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.redox.RedoxMap;

/** The energy-level diagram and the bars of the stability window. */
final class OrbitalFigures {
  /** Absolute potential of the hydrogen electrode: Trasatti 1986, 10.1351/pac198658070955. */
  private static final double ABSOLUTE_SHE = 4.44;

  private static final double ABSOLUTE_SODIUM = ABSOLUTE_SHE + RedoxMap.SODIUM_VS_SHE;

  private final Map<Subject, SpeciesResult> known;
  private final OptionalDouble cathode;

  /**
   * @param known species with their results, in drawing order
   * @param cathode potential of the cathode, V against Na/Na+
   */
  OrbitalFigures(Map<Subject, SpeciesResult> known, OptionalDouble cathode) {
    this.known = known;
    this.cathode = cathode;
  }

  List<Figure> all(Method method) {
    List<Figure> figures = new ArrayList<>();
    List<LevelDiagram.Column> columns = new ArrayList<>();
    known.forEach((subject, result) -> {
      if (result.homo().isPresent() && result.lumo().isPresent()) {
        columns.add(column(subject, result));
      }
    });
    if (!columns.isEmpty()) {
      figures.add(
          new LevelDiagram(
              "levels",
              "Frontier orbitals, " + method.label() + " in the gas phase",
              new Axis("Orbital energy", "eV", false),
              new LevelDiagram.SecondAxis(
                  new Axis("Same level against sodium, no redox potential", "V", false),
                  -1,
                  -ABSOLUTE_SODIUM),
              columns,
              marks(true)));
    }
    List<RangeBars.Range> windows = windows();
    if (!windows.isEmpty()) {
      figures.add(
          new RangeBars(
              "window",
              "Estimated window of each species",
              new Axis("Potential", "V vs Na/Na+", false),
              windows,
              marks(false)));
    }
    return figures;
  }

  private static LevelDiagram.Column column(Subject subject, SpeciesResult result) {
    List<LevelDiagram.Level> levels = new ArrayList<>();
    double homo = result.homo().getAsDouble();
    double low = Math.min(homo, result.homoLow().orElse(homo));
    double high = Math.max(homo, result.homoHigh().orElse(homo));
    for (int i = result.homoLevels() - 1; i >= 0; i--) {
      levels.add(
          new LevelDiagram.Level(
              i == 0 ? "HOMO" : "", homo, low, high, 2, Vocabulary.HOMO.id(), result.homoSites()));
    }
    double lumo = result.lumo().getAsDouble();
    for (int i = 0; i < result.lumoLevels(); i++) {
      levels.add(
          new LevelDiagram.Level(
              i == 0 ? "LUMO" : "", lumo, lumo, lumo, 0, Vocabulary.LUMO.id(), result.lumoSites()));
    }
    return new LevelDiagram.Column(subject.name(), result.smiles(), levels);
  }

  private List<RangeBars.Range> windows() {
    List<RangeBars.Range> windows = new ArrayList<>();
    known.forEach((subject, result) -> {
      OptionalDouble low = result.reductionPotential();
      OptionalDouble high = result.oxidationPotential();
      if (low.isPresent() && high.isPresent() && low.getAsDouble() <= high.getAsDouble()) {
        // the maps were fitted to neutral molecules: what they are wrong by for ions is not known
        boolean errorKnown = subject.kind() == Subject.Kind.NEUTRAL;
        windows.add(
            new RangeBars.Range(
                errorKnown ? subject.name() : subject.name() + " (error not known)",
                low.getAsDouble(),
                errorKnown ? RedoxMap.REDUCTION.error() : 0,
                high.getAsDouble(),
                errorKnown ? RedoxMap.OXIDATION.error() : 0));
      }
    });
    return windows;
  }

  private List<Figure.Mark> marks(boolean orbitalEnergies) {
    List<Figure.Mark> marks = new ArrayList<>();
    marks.add(new Figure.Mark("Na metal", height(0, orbitalEnergies)));
    cathode.ifPresent(v -> marks.add(new Figure.Mark("cathode", height(v, orbitalEnergies))));
    return marks;
  }

  private static double height(double potential, boolean orbitalEnergies) {
    return orbitalEnergies ? -(potential + ABSOLUTE_SODIUM) : potential;
  }
}
