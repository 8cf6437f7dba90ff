// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import java.util.List;
import java.util.stream.IntStream;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.Network;
import org.natrolyte.model.figure.StackedBars;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;

/** A study that draws five figures of every recipe, and can be held while it does. */
final class GalleryStudy implements Study {
  static final String ID = "galleryofthetest";

  /** Ids of its figures, in their order. */
  static final List<String> FIGURES = List.of("shares", "course", "counts", "paths", "many");

  static final Property WHOLE =
      new Property("galleryOfTheTest", "Letters", "mS/cm", Direction.NEUTRAL, "How long it is.");
  static final Property EACH =
      new Property("partOfTheTest", "Part", "", Direction.NEUTRAL, "One of many.");

  private final StudyDescriptor descriptor =
      Descriptors.of(ID, "Gallery & test", List.of(), List.of(WHOLE, EACH));
  private boolean held;

  @Override
  public StudyDescriptor descriptor() {
    return descriptor;
  }

  /** From now on no recipe is finished, until it is let go. */
  synchronized void hold(boolean now) {
    held = now;
    notifyAll();
  }

  @Override
  public StudyResult run(StudyInput input, StudyMonitor monitor) throws InterruptedException {
    awaitRelease();
    int letters = input.formulation().recipe().text().length();
    Provenance computed = new Provenance.Computed("the test", "nothing");
    return new StudyResult(
        List.of(
            new Finding(ID, EACH, "first", Value.exactly(1), computed, List.of()),
            new Finding(ID, WHOLE, "", Value.exactly(letters), computed, List.of())),
        List.of(shares(letters), course(letters), counts("counts", 3), paths(), counts("many", 9)));
  }

  private synchronized void awaitRelease() throws InterruptedException {
    while (held) {
      wait();
    }
  }

  private static Figure shares(int letters) {
    return new StackedBars(
        "shares",
        "Shares of the test",
        new Axis("Share", "", false),
        List.of(
            new StackedBars.Stack(
                "recipe of %d letters".formatted(letters),
                List.of(
                    new StackedBars.Part("separated", 0.7, 0.6, 0.8),
                    new StackedBars.Part("in contact", 0.3, 0.2, 0.4)))));
  }

  private static Figure course(int letters) {
    double[] time = {1, 10, 100, 1000};
    double[] thickness = {letters / 10.0, letters / 5.0, letters / 4.0, letters / 3.0};
    return new Figure.Series(
        "course",
        "Course of the test",
        new Axis("Time", "s", true),
        new Axis("Thickness", "nm", false),
        List.of(new Figure.Curve("median", time, thickness)));
  }

  private static Figure counts(String id, int tens) {
    return new Figure.Bars(
        id,
        "Counts of " + tens,
        new Axis("Count", "", false),
        IntStream.range(0, tens * tens)
            .mapToObj(i -> new Figure.Bar("bar " + i, i + 1, i + 0.5, i + 1.5))
            .toList());
  }

  private static Figure paths() {
    return new Network(
        "paths",
        "Paths of the test",
        List.of(
            node("methanol", Network.Kind.REACTANT, 1),
            node("reduction", Network.Kind.REACTION, 1),
            node("methoxide", Network.Kind.PRODUCT, 0.7),
            node("other", Network.Kind.REACTION, 0.3),
            node("hydrogen", Network.Kind.GAS, 0.3)),
        List.of(
            new Network.Link("methanol", "reduction", 1),
            new Network.Link("reduction", "methoxide", 0.7),
            new Network.Link("methanol", "other", 0.3),
            new Network.Link("other", "hydrogen", 0.3)));
  }

  private static Network.Node node(String id, Network.Kind kind, double weight) {
    return new Network.Node(id, id, "", kind, weight, "");
  }
}
