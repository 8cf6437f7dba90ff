// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.natrolyte.model.document.ComparisonOptions;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.model.study.ParameterValues;

class DocumentRoundTripTest {
  @Property(tries = 300)
  void everyDocumentIsReadBackAsItWas(@ForAll("documents") RecipeDocument document)
      throws DocumentException {
    byte[] content = DocumentFile.toBytes(document);
    assertEquals(document, DocumentFile.read(new ByteArrayInputStream(content), "x"));
  }

  @Provide
  Arbitrary<RecipeDocument> documents() {
    Arbitrary<ParameterValues> parameters =
        Arbitraries.maps(texts(), numbers()).ofMaxSize(3).map(ParameterValues::new);
    return Combinators.combine(texts(), entries().list().ofMaxSize(4), parameters, texts())
        .as(RecipeDocument::new)
        .flatMap(d -> comparisons(d.recipes().size()).map(d::with));
  }

  private static Arbitrary<ComparisonOptions> comparisons(int recipes) {
    Arbitrary<Optional<Integer>> reference =
        Arbitraries.integers()
            .between(-1, recipes - 1)
            .map(i -> Optional.of(i).filter(r -> r >= 0));
    Arbitrary<Optional<ComparisonOptions.Sort>> sort =
        Combinators.combine(texts().filter(t -> !t.isBlank()), Arbitraries.of(true, false))
            .as(ComparisonOptions.Sort::new)
            .optional();
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    return Combinators.combine(texts(), flag, flag, reference, sort).as(ComparisonOptions::new);
  }

  private static Arbitrary<RecipeEntry> entries() {
    Arbitrary<Conditions> conditions =
        Combinators.combine(
                Arbitraries.doubles().between(-273.1, 999).ofScale(3),
                measurements().list().ofMaxSize(3))
            .as(Conditions::new);
    return Combinators.combine(texts(), texts(), conditions, texts()).as(RecipeEntry::new);
  }

  private static Arbitrary<Measurement> measurements() {
    return Combinators.combine(texts(), texts(), numbers(), numbers().map(Math::abs), texts())
        .as(Measurement::new);
  }

  private static Arbitrary<Double> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.doubles(),
        Arbitraries.integers().map(i -> (double) i),
        Arbitraries.of(0.0, 0.1, 1e-300, Double.MIN_VALUE, Double.MAX_VALUE, 1e15, 1e15 + 2));
  }

  /** Every text that can be encoded: no half characters. */
  private static Arbitrary<String> texts() {
    return Arbitraries.strings().all().ofMaxLength(12).map(Texts::wellFormed);
  }
}
