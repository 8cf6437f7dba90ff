// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.FilmLayers;
import org.natrolyte.model.figure.LevelDiagram;
import org.natrolyte.model.figure.Network;
import org.natrolyte.model.figure.OrbitalSites;
import org.natrolyte.model.figure.RangeBars;
import org.natrolyte.model.figure.SolvateShells;
import org.natrolyte.model.figure.StackedBars;
import org.natrolyte.model.figure.TernaryMap;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.study.StudyResult;

/** Results of every shape that the model allows. */
final class ResultArbitraries {
  private ResultArbitraries() {}

  static Arbitrary<StudyResult> results() {
    return Combinators.combine(findings().list().ofMaxSize(5), figures().list().ofMaxSize(2))
        .as(StudyResult::new);
  }

  private static Arbitrary<Finding> findings() {
    return Combinators.combine(
            texts(), properties(), texts(), values(), provenances(), texts().list().ofMaxSize(3))
        .as(Finding::new);
  }

  private static Arbitrary<Property> properties() {
    Arbitrary<String> ids = Arbitraries.of("density", "molarity", "x1");
    Arbitrary<String> definitions = texts().map(t -> "about " + t);
    return Combinators.combine(ids, texts(), texts(), Arbitraries.of(Direction.class), definitions)
        .as(Property::new);
  }

  private static Arbitrary<Value> values() {
    return Arbitraries.oneOf(
        Combinators.combine(finite(), finite(), finite()).as(ResultArbitraries::ordered),
        finite().map(v -> new Value.Known(v, Double.NEGATIVE_INFINITY, v)),
        finite().map(v -> new Value.Known(v, v, Double.POSITIVE_INFINITY)),
        texts().map(Value.Text::new),
        texts().map(Value.Unknown::new),
        texts().map(Value.Failed::new));
  }

  private static Value ordered(double a, double b, double c) {
    double[] sorted = {a, b, c};
    Arrays.sort(sorted);
    return Value.between(sorted[0], sorted[1], sorted[2]);
  }

  private static Arbitrary<Provenance> provenances() {
    return Arbitraries.oneOf(
        texts().map(Provenance.Measured::new),
        texts().map(Provenance.Published::new),
        Combinators.combine(texts(), texts()).as(Provenance.Computed::new),
        Combinators.combine(texts(), texts()).as(Provenance.Estimated::new),
        texts().map(Provenance.Rule::new),
        Arbitraries.just(new Provenance.None()));
  }

  private static Arbitrary<Figure> figures() {
    Arbitrary<Axis> axes =
        Combinators.combine(texts(), texts(), Arbitraries.of(true, false)).as(Axis::new);
    Arbitrary<Figure.Curve> curves =
        Combinators.combine(texts(), any().list().ofMaxSize(6))
            .as((label, xs) -> new Figure.Curve(label, array(xs), array(xs.reversed())));
    Arbitrary<Figure.Bar> bars =
        Combinators.combine(texts(), any(), any(), any()).as(Figure.Bar::new);
    Arbitrary<Figure.Band> bands =
        Combinators.combine(texts(), any().list().ofMaxSize(6))
            .as((label, xs) -> new Figure.Band(label, array(xs), array(xs.reversed()), array(xs)));
    Arbitrary<Figure.Mark> marks = Combinators.combine(texts(), any()).as(Figure.Mark::new);
    return Arbitraries.oneOf(
        Combinators.combine(
                texts(),
                texts(),
                axes,
                axes,
                curves.list().ofMaxSize(3),
                curves.list().ofMaxSize(2),
                bands.list().ofMaxSize(2),
                marks.list().ofMaxSize(2))
            .flatAs((id, title, across, up, lines, points, areas, values) ->
                orders()
                    .map(o ->
                        new Figure.Series(id, title, across, up, lines, points, areas, values, o))),
        Combinators.combine(texts(), texts(), axes, bars.list().ofMaxSize(3)).as(Figure.Bars::new),
        levels(axes, marks),
        ranges(axes, marks),
        stacks(axes),
        films(),
        ternaries(axes),
        networks(),
        shells());
  }

  private static Arbitrary<Figure> levels(Arbitrary<Axis> axes, Arbitrary<Figure.Mark> marks) {
    Arbitrary<LevelDiagram.Level> levels =
        Combinators.combine(texts(), any(), any(), any(), Arbitraries.integers().between(0, 2))
            .as(LevelDiagram.Level::new);
    Arbitrary<OrbitalSites.AtomShare> shares =
        Combinators.combine(texts(), texts(), any()).as(OrbitalSites.AtomShare::new);
    Arbitrary<OrbitalSites> sites =
        Combinators.combine(
                texts(),
                shares.list().ofMaxSize(3),
                any(),
                any(),
                any(),
                any(),
                Arbitraries.integers().between(1, 4))
            .as(OrbitalSites::new);
    Arbitrary<LevelDiagram.Level> placed =
        Combinators.combine(levels, texts(), sites.optional())
            .as((l, property, where) ->
                new LevelDiagram.Level(
                    l.label(), l.energy(), l.low(), l.high(), l.electrons(), property, where));
    Arbitrary<LevelDiagram.Column> columns =
        Combinators.combine(texts(), texts(), placed.list().ofMaxSize(3))
            .as(LevelDiagram.Column::new);
    Arbitrary<LevelDiagram.SecondAxis> seconds =
        Combinators.combine(axes, any(), any()).as(LevelDiagram.SecondAxis::new);
    return Combinators.combine(
            texts(), texts(), axes, seconds, columns.list().ofMaxSize(3), marks.list().ofMaxSize(2))
        .as(LevelDiagram::new);
  }

  private static Arbitrary<Figure> ranges(Arbitrary<Axis> axes, Arbitrary<Figure.Mark> marks) {
    Arbitrary<RangeBars.Range> ranges =
        Combinators.combine(texts(), any(), any(), any(), any()).as(RangeBars.Range::new);
    return Combinators.combine(
            texts(), texts(), axes, ranges.list().ofMaxSize(3), marks.list().ofMaxSize(2))
        .as(RangeBars::new);
  }

  private static Arbitrary<Figure> stacks(Arbitrary<Axis> axes) {
    Arbitrary<StackedBars.Part> parts =
        Combinators.combine(texts(), any(), any(), any()).as(StackedBars.Part::new);
    Arbitrary<StackedBars.Stack> stacks =
        Combinators.combine(texts(), parts.list().ofMaxSize(3)).as(StackedBars.Stack::new);
    return Combinators.combine(texts(), texts(), axes, stacks.list().ofMaxSize(3), orders())
        .as(StackedBars::new);
  }

  private static Arbitrary<Figure> films() {
    Arbitrary<FilmLayers.Grain> grains =
        Combinators.combine(texts(), any()).as(FilmLayers.Grain::new);
    Arbitrary<FilmLayers.Layer> layers =
        Combinators.combine(texts(), any(), any(), any(), grains.list().ofMaxSize(3))
            .as(FilmLayers.Layer::new);
    return Combinators.combine(texts(), texts(), texts(), layers.list().ofMaxSize(3), orders())
        .as(FilmLayers::new);
  }

  private static Arbitrary<Figure> ternaries(Arbitrary<Axis> axes) {
    Arbitrary<TernaryMap.Cell> cells =
        Combinators.combine(any(), any(), any()).as(TernaryMap.Cell::new);
    return Combinators.combine(
            texts(),
            texts(),
            texts(),
            texts(),
            texts(),
            axes,
            cells.list().ofMaxSize(3),
            cells.list().ofMaxSize(2))
        .as(TernaryMap::new);
  }

  private static Arbitrary<Figure> networks() {
    Arbitrary<Network.Node> nodes =
        Combinators.combine(
                texts(), texts(), texts(), Arbitraries.of(Network.Kind.class), any(), texts())
            .as(Network.Node::new);
    Arbitrary<Network.Participant> participants =
        Combinators.combine(Arbitraries.integers().between(1, 9), texts(), texts())
            .as(Network.Participant::new);
    Arbitrary<Network.Reaction> reactions =
        Combinators.combine(
                participants.list().ofMaxSize(2),
                participants.list().ofMaxSize(2),
                Arbitraries.integers().between(-4, 8),
                Arbitraries.integers().between(-4, 8),
                texts().list().ofSize(5))
            .as((in, out, electrons, sodium, words) ->
                new Network.Reaction(
                    in,
                    out,
                    electrons,
                    sodium,
                    words.get(0),
                    words.get(1),
                    words.get(2),
                    words.get(3),
                    words.get(4)));
    Arbitrary<Network.Node> told =
        Combinators.combine(nodes, reactions.optional())
            .as((n, reaction) ->
                new Network.Node(
                    n.id(), n.label(), n.smiles(), n.kind(), n.weight(), n.note(), reaction));
    Arbitrary<Network.Link> links =
        Combinators.combine(texts(), texts(), any()).as(Network.Link::new);
    return Combinators.combine(
            texts(), texts(), told.list().ofMaxSize(3), links.list().ofMaxSize(3))
        .as(Network::new);
  }

  private static Arbitrary<Figure> shells() {
    Arbitrary<SolvateShells.Ligand> ligands =
        Combinators.combine(
                texts(), texts(), Arbitraries.integers().between(0, 6), Arbitraries.of(true, false))
            .as(SolvateShells.Ligand::new);
    Arbitrary<SolvateShells.Shell> shells =
        Combinators.combine(
                texts(),
                texts(),
                Arbitraries.integers().between(-5, 2),
                any(),
                ligands.list().ofMaxSize(4))
            .as(SolvateShells.Shell::new);
    return Combinators.combine(texts(), texts(), shells.list().ofMaxSize(3)).as(SolvateShells::new);
  }

  private static Arbitrary<List<String>> orders() {
    return texts().list().ofMaxSize(3);
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static Arbitrary<Double> finite() {
    return Arbitraries.oneOf(
        Arbitraries.doubles(),
        Arbitraries.of(0.0, -0.0, 0.1, 1 / 3.0, Double.MIN_VALUE, -Double.MAX_VALUE));
  }

  private static Arbitrary<Double> any() {
    return Arbitraries.oneOf(
        finite(), Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
  }

  /** Every string of Java, half characters too. */
  private static Arbitrary<String> texts() {
    return Arbitraries.strings().withCharRange('\0', '\uffff').ofMaxLength(10);
  }
}
