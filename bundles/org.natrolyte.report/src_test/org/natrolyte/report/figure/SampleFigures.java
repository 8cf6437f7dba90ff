// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.FilmLayers;
import org.natrolyte.model.figure.LevelDiagram;
import org.natrolyte.model.figure.Network;
import org.natrolyte.model.figure.RangeBars;
import org.natrolyte.model.figure.StackedBars;
import org.natrolyte.model.figure.TernaryMap;

/** A figure of each kind, and of those that are hard to draw. */
final class SampleFigures {
  private static final Axis POTENTIAL = new Axis("Potential", "V vs Na/Na+", false);
  private static final String LONG =
      "2.1 M NaFSI in DME/BTFE (1:2 by mole) + 2 wt% FEC + 1 wt% VC + 0.5 wt% fluorobenzene";

  private SampleFigures() {}

  static List<Figure> all() {
    return List.of(
        series(),
        manyLevels(),
        logarithmic(),
        new Figure.Series(
            "empty",
            "",
            new Axis("Time", "s", false),
            new Axis("Thickness", "nm", false),
            List.of()),
        bars(),
        ranges(),
        stacks(),
        levels(),
        film(),
        ternary(),
        network());
  }

  static Figure.Series series() {
    int n = 60;
    double[] x = new double[n];
    double[] y = new double[n];
    double[] low = new double[n];
    double[] high = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = i / 20.0;
      y[i] = 18 * x[i] * Math.exp(-1.1 * x[i]);
      low[i] = 0.8 * y[i];
      high[i] = 1.25 * y[i];
    }
    return new Figure.Series(
        "conductivity",
        "Ionic conductivity of NaPF6 in EC/PC against its concentration at 25 °C, one litre of"
            + " solution, and a caption that does not end",
        new Axis("Concentration", "mol/L", false),
        new Axis("Ionic conductivity", "mS/cm", false),
        List.of(new Figure.Curve("estimate", x, y)),
        List.of(
            new Figure.Curve(
                "measured (" + LONG + ")",
                new double[] {0.15, 0.5, 1, 1.5, 2},
                new double[] {4.04, 7.2, 8.83, 8.61, 7.6})),
        List.of(new Figure.Band("estimate", x, low, high)),
        List.of(new Figure.Mark("wanted", 5)));
  }

  static Figure.Series logarithmic() {
    return new Figure.Series(
        "growth",
        "Thickness of the film",
        new Axis("Time", "s", true),
        new Axis("Thickness", "nm", true),
        List.of(
            new Figure.Curve(
                "film",
                new double[] {0, 1e-6, 1e-4, 0.01, 1, 100, 3600},
                new double[] {0, 0.1, 1, 4, 9, 14, 20})));
  }

  static Figure bars() {
    return new Figure.Bars(
        "molarity",
        "Molarity",
        new Axis("Molarity", "mol/L", false),
        List.of(
            new Figure.Bar("1 M NaPF6 in G2", 1, 0.95, 1.05),
            new Figure.Bar(LONG, 2.1, 1.9, 2.4),
            new Figure.Bar("not known", Double.NaN, 0, 0)));
  }

  static Figure ranges() {
    return new RangeBars(
        "window",
        "Stability window",
        POTENTIAL,
        List.of(
            new RangeBars.Range("G2", 0.1, 0.4, 4.1, 0.3),
            new RangeBars.Range(LONG, -0.5, 0.4, 6.4, 0.3)),
        List.of(new Figure.Mark("Na metal", 0), new Figure.Mark("Na3V2(PO4)3", 3.4)));
  }

  static Figure stacks() {
    return new StackedBars(
        "shell",
        "First shell",
        new Axis("Share", "", false),
        List.of(
            new StackedBars.Stack(
                "0.4 M NaPF6 in G2",
                List.of(
                    new StackedBars.Part("separated", 0.7, 0.6, 0.8),
                    new StackedBars.Part("contact", 0.3, 0.2, 0.4))),
            new StackedBars.Stack(
                LONG,
                List.of(
                    new StackedBars.Part("contact", 0.4, 0.3, 0.5),
                    new StackedBars.Part("aggregates", 0.6, 0.5, 0.7)))));
  }

  static Figure levels() {
    List<LevelDiagram.Level> close =
        List.of(
            new LevelDiagram.Level("HOMO-2", -11.1, -11.1, -11.1, 2),
            new LevelDiagram.Level("HOMO-1", -10.9, -10.9, -10.9, 2),
            new LevelDiagram.Level("HOMO", -10.6, -10.9, -10.3, 2),
            new LevelDiagram.Level("LUMO", -1.2, -1.2, -1.2, 0),
            new LevelDiagram.Level("LUMO+1", -1.19, -1.19, -1.19, 0));
    return new LevelDiagram(
        "levels",
        "Frontier levels",
        new Axis("Energy", "eV", false),
        new LevelDiagram.SecondAxis(POTENTIAL, -0.82, -0.7),
        List.of(
            new LevelDiagram.Column("G2", "COCCOCCOC", close),
            new LevelDiagram.Column("Na+(G2)2", "", close),
            new LevelDiagram.Column("1,1,2,2-tetrafluoroethyl ether", "", close)),
        List.of(new Figure.Mark("Na metal", -2.9), new Figure.Mark("cathode", -3.0)));
  }

  /** As many species as a recipe of twelve components with its solvates has. */
  static Figure manyLevels() {
    List<LevelDiagram.Column> columns = new ArrayList<>();
    for (int i = 0; i < 26; i++) {
      List<LevelDiagram.Level> levels = new ArrayList<>();
      for (int k = 0; k < 1 + i % 3; k++) {
        levels.add(
            new LevelDiagram.Level(k == 0 ? "HOMO" : "", -12 - 0.2 * i, -13 - 0.2 * i, -12, 2));
        levels.add(new LevelDiagram.Level(k == 0 ? "LUMO" : "", -4, -4, -4, 0));
      }
      columns.add(
          new LevelDiagram.Column((i % 2 == 0 ? "NaBF4 (anion) " : "Na+·DMSO ") + i, "", levels));
    }
    return new LevelDiagram(
        "levels",
        "Frontier orbitals",
        new Axis("Orbital energy", "eV", false),
        new LevelDiagram.SecondAxis(POTENTIAL, -1, -1.726),
        columns,
        List.of(new Figure.Mark("Na metal", -1.7)));
  }

  static Figure film() {
    return new FilmLayers(
        "film",
        "Film after one hour",
        "Na metal",
        List.of(
            new FilmLayers.Layer(
                "inner",
                1,
                0.5,
                2,
                List.of(new FilmLayers.Grain("NaF", 0.75), new FilmLayers.Grain("Na2CO3", 0.25))),
            new FilmLayers.Layer(
                "outer", 40, 20, 60, List.of(new FilmLayers.Grain("CH3OCO2Na", 1)))));
  }

  static Figure ternary() {
    List<TernaryMap.Cell> cells = new ArrayList<>();
    for (int i = 0; i <= 10; i++) {
      for (int j = 0; j <= 10 - i; j++) {
        double value = i == 3 && j == 3 ? Double.NaN : i + 0.5 * j;
        cells.add(new TernaryMap.Cell(i / 10.0, j / 10.0, value));
      }
    }
    return new TernaryMap(
        "map",
        "Conductivity",
        "EC",
        "PC",
        "DMC",
        new Axis("Conductivity", "mS/cm", false),
        cells,
        List.of(new TernaryMap.Cell(0.5, 0.3, 6)));
  }

  static Figure network() {
    return new Network(
        "paths",
        "Paths to NaF",
        List.of(
            node("fec", "FEC", Network.Kind.REACTANT),
            node("step", "FEC + e-", Network.Kind.REACTION),
            node("radical", "ring-opened radical anion of FEC", Network.Kind.INTERMEDIATE),
            node("naf", "NaF", Network.Kind.PRODUCT),
            node("gas", "CO2", Network.Kind.GAS),
            node("alone", "nobody's", Network.Kind.INTERMEDIATE)),
        List.of(
            new Network.Link("fec", "step", 1),
            new Network.Link("step", "radical", 1),
            new Network.Link("radical", "naf", 0.6),
            new Network.Link("radical", "gas", 0.4),
            new Network.Link("naf", "fec", 0.1)));
  }

  private static Network.Node node(String id, String label, Network.Kind kind) {
    return new Network.Node(id, label, "", kind, 1, "");
  }
}
