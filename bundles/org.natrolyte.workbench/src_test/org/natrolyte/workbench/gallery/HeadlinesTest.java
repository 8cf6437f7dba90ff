// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.run.StudyOutcome;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyResult;
import org.natrolyte.workbench.details.FindingItem;

/** Which findings of a study, whatever it is about, stand above its figures. */
class HeadlinesTest {
  private static final Property THICKNESS = property("thickness");
  private static final Property LABEL = property("filmLabel");
  private static final Property SHARE = property("share");

  @Test
  void theWholeRecipeComesFirstInTheOrderOfTheStudy() {
    assertEquals(
        List.of("thickness ", "filmLabel ", "share NaF", "share Na2O"),
        headlines(
            known(SHARE, "NaF"),
            new Finding("film", LABEL, "", new Value.Text("NaF-rich"), computed(), List.of()),
            known(SHARE, "Na2O"),
            known(THICKNESS, "")));
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertEquals(
        List.of("share NaF"),
        headlines(
            Finding.unknown("film", THICKNESS, "", "no density"),
            Finding.failed("film", THICKNESS, "time limit"),
            known(SHARE, "NaF")));
  }

  @Test
  void whatIsNotReadAtAGlanceIsASentence() {
    String explanation = "FEC is reduced first, because its onset lies above all the others'.";
    Finding sentence =
        new Finding("film", LABEL, "", new Value.Text(explanation), computed(), List.of());
    Headlines headlines = of(sentence, known(SHARE, "NaF"));
    assertEquals(List.of("share NaF"), names(headlines.values()));
    assertEquals(List.of("filmLabel "), names(headlines.sentences()));
  }

  @Test
  void whatOthersHavePublishedIsASentenceTooButNotAWordOnEachSpecies() {
    Value seen = new Value.Text("1 M NaPF6 in diglyme, XPS: mainly NaF and Na2O, less RONa");
    Provenance paper = new Provenance.Published("Seh 2015");
    Headlines headlines =
        of(
            new Finding("film", LABEL, "NaF", seen, computed(), List.of()),
            new Finding("film", LABEL, "P01", seen, paper, List.of()));
    assertEquals(List.of("filmLabel P01"), names(headlines.sentences()));
    assertEquals(List.of(), headlines.values());
  }

  @Test
  void aHandfulIsEnough() {
    Finding[] many =
        IntStream.range(0, 40).mapToObj(i -> known(SHARE, "S" + i)).toArray(Finding[]::new);
    assertEquals(
        List.of("share S0", "share S1", "share S2", "share S3", "share S4", "share S5"),
        headlines(many));
  }

  private static List<String> headlines(Finding... findings) {
    return names(of(findings).values());
  }

  private static List<String> names(List<FindingItem> items) {
    return items.stream()
        .map(FindingItem::finding)
        .map(f -> f.property().id() + " " + f.subject())
        .toList();
  }

  private static Headlines of(Finding... findings) {
    StudyOutcome outcome =
        new StudyOutcome(
            new StudyDescriptor(
                "film",
                "Film",
                "tests",
                "1",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(THICKNESS, LABEL, SHARE),
                Duration.ofSeconds(1)),
            StudyResult.of(Stream.of(findings).toList()),
            StudyOutcome.State.COMPUTED,
            Duration.ZERO,
            Optional.empty());
    return Headlines.of(outcome, "1 M NaPF6 in G2");
  }

  private static Finding known(Property property, String subject) {
    return new Finding("film", property, subject, Value.exactly(1), computed(), List.of());
  }

  private static Provenance computed() {
    return new Provenance.Computed("the test", "nothing");
  }

  private static Property property(String id) {
    return new Property(id, id, "", Direction.NEUTRAL, "Of the test.");
  }
}
