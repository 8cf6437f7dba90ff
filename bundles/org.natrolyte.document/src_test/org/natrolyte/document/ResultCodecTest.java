// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.natrolyte.model.figure.FilmLayers;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.StudyResult;

class ResultCodecTest {
  private static final String KEY = "00ff00ff";

  @Property(tries = 500)
  void everyResultComesBackExactly(@ForAll("results") StudyResult result) throws IOException {
    StudyResult back = ResultCodec.decode(KEY, ResultCodec.encode(KEY, result));
    assertEquals(result, back);
    assertEquals(definitions(result), definitions(back));
  }

  @Provide
  Arbitrary<StudyResult> results() {
    return ResultArbitraries.results();
  }

  /** Properties are equal when their ids are; the rest of them has to come back, too. */
  private static List<String> definitions(StudyResult result) {
    return result.findings().stream()
        .map(Finding::property)
        .map(p -> String.join("|", p.label(), p.unit(), p.direction().name(), p.definition()))
        .toList();
  }

  @Example
  void noDamageGoesUnnoticed() {
    byte[] content = ResultCodec.encode(KEY, result());
    for (int i = 0; i < content.length; i++) {
      byte[] flipped = content.clone();
      flipped[i] ^= 1;
      assertThrows(IOException.class, () -> ResultCodec.decode(KEY, flipped), "byte " + i);
      byte[] cut = Arrays.copyOf(content, i);
      assertThrows(IOException.class, () -> ResultCodec.decode(KEY, cut), "cut at " + i);
    }
  }

  @Example
  void aResultOfAnotherKeyIsRefused() {
    byte[] content = ResultCodec.encode(KEY, result());
    assertThrows(IOException.class, () -> ResultCodec.decode("11ff00ff", content));
  }

  @Example
  void textsThatRepeatAreWrittenOnce() {
    Finding one = Finding.unknown("composition", Vocabulary.DENSITY, "G2", "no density known");
    int single = ResultCodec.encode(KEY, StudyResult.of(List.of(one))).length;
    int twice = ResultCodec.encode(KEY, StudyResult.of(List.of(one, one))).length;
    assertEquals(7 * Integer.BYTES, twice - single);
  }

  /** Results are kept over years: a film as it was written before it could order its colours. */
  @Example
  void aFilmWithoutAnOrderOfColoursIsRead() throws IOException {
    ResultOutput out = new ResultOutput();
    for (String text : List.of("film", "seiFilm", "Cross-section", "Na")) {
      out.text(text);
    }
    out.count(1);
    out.text("inner");
    for (double nanometres : new double[] {8, 5, 12}) {
      out.number(nanometres);
    }
    out.count(1);
    out.text("NaF");
    out.number(1);
    byte[] before = out.toBytes();

    List<FilmLayers.Grain> grains = List.of(new FilmLayers.Grain("NaF", 1));
    FilmLayers film =
        new FilmLayers(
            "seiFilm",
            "Cross-section",
            "Na",
            List.of(new FilmLayers.Layer("inner", 8, 5, 12, grains)));
    assertEquals(film, FigureCodec.read(new ResultInput(before, before.length)));
    ResultOutput again = new ResultOutput();
    FigureCodec.write(again, film);
    assertArrayEquals(before, again.toBytes());
  }

  private static StudyResult result() {
    return StudyResult.of(
        List.of(Finding.unknown("composition", Vocabulary.DENSITY, "", "no density known")));
  }
}
