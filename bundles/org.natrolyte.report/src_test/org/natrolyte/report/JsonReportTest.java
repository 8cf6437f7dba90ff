// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.Conditions;

/** The form that other programs rely on. */
class JsonReportTest {
  private static final Path GUIDE = Path.of("..", "..", "docs", "user-guide");

  @Test
  void theFormIsTheDocumentedOne() throws Exception {
    Golden.assertSame("findings.json", written(Samples.all()));
  }

  @Test
  void theOutputFitsThePublishedSchema() throws Exception {
    Object schema = schema();
    assertEquals(List.of(), MiniSchema.faults(schema, MiniJson.read(written(Samples.all()))));
    assertEquals(List.of(), MiniSchema.faults(schema, MiniJson.read(written(List.of()))));
  }

  @Test
  void theExampleOfTheGuideFitsTheSchema() throws Exception {
    String guide = Files.readString(GUIDE.resolve("json.md"));
    int start = guide.indexOf("```json\n") + "```json\n".length();
    Object example = MiniJson.read(guide.substring(start, guide.indexOf("```", start)));
    assertEquals(List.of(), MiniSchema.faults(schema(), example));
    assertFalse(((List<?>) ((Map<?, ?>) example).get("recipes")).isEmpty());
  }

  @Test
  void theGuideExplainsEveryMember() throws Exception {
    String guide = Files.readString(GUIDE.resolve("json.md"));
    Map<?, ?> definitions = (Map<?, ?>) ((Map<?, ?>) schema()).get("$defs");
    for (Object definition : definitions.values()) {
      for (Object member : ((Map<?, ?>) ((Map<?, ?>) definition).get("properties")).keySet()) {
        assertTrue(guide.contains("| `" + member + "` |"), "not explained: " + member);
      }
    }
  }

  @Test
  void theSchemaRefusesWhatIsNotDocumented() throws Exception {
    String good = written(Samples.all());
    assertFalse(faults(good.replaceFirst("\"unit\"", "\"units\"")).isEmpty());
    assertFalse(faults(good.replaceFirst("\"failed\": \"[^\"]*\"", "\"value\": true")).isEmpty());
    assertFalse(faults(good.replaceFirst("\"caveats\": \\[\\]", "\"caveats\": null")).isEmpty());
  }

  @Test
  void numbersAreExactAndWhatIsNoNumberIsNull() throws Exception {
    Map<?, ?> finding = onlyFinding(new Value.Known(0.1 + 0.2, Double.NEGATIVE_INFINITY, 1e300));
    assertEquals(0.1 + 0.2, finding.get("value"));
    assertEquals(1e300, finding.get("high"));
    assertTrue(finding.containsKey("low"));
    assertEquals(null, finding.get("low"));
  }

  @Test
  void aFailedFindingHasAReasonInsteadOfAValue() throws Exception {
    Map<?, ?> finding = onlyFinding(new Value.Failed("it broke"));
    assertEquals("it broke", finding.get("failed"));
    assertFalse(finding.containsKey("value"));
  }

  @Test
  void anUnknownFindingIsNullWithItsReasonFirstAmongTheCaveats() throws Exception {
    Map<?, ?> finding = onlyFinding(new Value.Unknown("no density"));
    assertTrue(finding.containsKey("value"));
    assertEquals(null, finding.get("value"));
    assertEquals(List.of("no density", "beware"), finding.get("caveats"));
  }

  @Test
  void theStreamOfTheCallerStaysOpen() throws Exception {
    boolean[] closed = new boolean[1];
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    JsonReport.write(Samples.all(), out);
    assertFalse(closed[0]);
  }

  private static Map<?, ?> onlyFinding(Value value) throws IOException {
    ReportColumn column =
        Samples.column(
            "",
            "a",
            List.of(),
            Conditions.ROOM,
            List.of(
                Samples.found(Vocabulary.DENSITY, value, new Provenance.None())
                    .withCaveat("beware")),
            List.of());
    Map<?, ?> root = (Map<?, ?>) MiniJson.read(written(List.of(column)));
    Map<?, ?> recipe = (Map<?, ?>) ((List<?>) root.get("recipes")).getFirst();
    return (Map<?, ?>) ((List<?>) recipe.get("findings")).getFirst();
  }

  private static List<String> faults(String json) throws IOException {
    return MiniSchema.faults(schema(), MiniJson.read(json));
  }

  private static Object schema() throws IOException {
    return MiniJson.read(Files.readString(GUIDE.resolve("findings.schema.json")));
  }

  private static String written(List<ReportColumn> columns) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport.write(columns, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
