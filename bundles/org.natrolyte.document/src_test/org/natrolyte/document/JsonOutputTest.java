// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonOutputTest {
  @ParameterizedTest
  @CsvSource({
    "25, 25",
    "-0.0, -0.0",
    "0.1, 0.1",
    "1e15, 1.0E15",
    "999999999999999, 999999999999999",
    "-3, -3",
    "1e-7, 1.0E-7",
    "NaN, null",
    "Infinity, null",
    "-Infinity, null"
  })
  void numbersAreAsShortAsTheyCanBeReadBack(double number, String written) throws IOException {
    assertEquals("[\n  " + written + "\n]\n", written(j -> j.array().item(number).endArray()));
  }

  @Test
  void textIsIndentedAndStaysReadable() throws IOException {
    String expected =
        """
        {
          "recipe": "NaPF₆ \\"x\\"",
          "none": null,
          "list": [
            "a",
            "b"
          ],
          "empty": [],
          "inner": {
            "yes": true,
            "whole": 12
          }
        }
        """;
    assertEquals(
        expected,
        written(j ->
            j.object()
                .member("recipe", "NaPF₆ \"x\"")
                .member("none", (String) null)
                .member("list", java.util.List.of("a", "b"))
                .array("empty")
                .endArray()
                .object("inner")
                .member("yes", true)
                .member("whole", 12L)
                .endObject()
                .endObject()));
  }

  @Test
  void closingTwiceEndsTheTextOnce() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonOutput json = new JsonOutput(out);
    json.object().endObject();
    json.close();
    json.close();
    assertEquals("{}\n", out.toString(StandardCharsets.UTF_8));
  }

  private interface Writing {
    void to(JsonOutput json) throws IOException;
  }

  private static String written(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonOutput json = new JsonOutput(out)) {
      writing.to(json);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
