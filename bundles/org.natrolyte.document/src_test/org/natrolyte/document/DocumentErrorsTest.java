// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An error in a document is shown where it is. */
class DocumentErrorsTest {
  private static final String HEAD = "{\"format\":\"natrolyte\",\"version\":1,\"recipes\":";

  static Stream<Arguments> errors() {
    return Stream.of(
        arguments(
            "[{\"recipe\":\"a\",\"temperatureC\":\"warm\"}]}",
            31,
            "recipes[0].temperatureC",
            "a number is asked for, not the text \"warm\""),
        arguments(
            "[{\"recipe\":\"a\"},{\"recipe\":3}]}",
            27,
            "recipes[1].recipe",
            "a text in quotes is asked for, not the number 3"),
        arguments(
            "[{\"recipe\":\"a\",\"temperatureC\":-300}]}",
            31,
            "recipes[0].temperatureC",
            "the temperature must lie between -273.15 and 1000 °C, not -300.0"),
        arguments(
            "[{\"recipe\":\"a\",\"temperatureC\":1e999}]}",
            31,
            "recipes[0].temperatureC",
            "the number 1e999 is out of range"),
        arguments(
            "[{\"recipe\":\"a\",\"temperaturC\":60}]}",
            16,
            "recipes[0].temperaturC",
            "'temperaturC' is not known here. Known are: name, recipe, "
                + "temperatureC, measurements, notes. Check the spelling"),
        arguments(
            "[{\"recipe\":\"a\",\"recipe\":\"b\"}]}",
            16,
            "recipes[0].recipe",
            "'recipe' stands here twice; keep one of them"),
        arguments("[{\"name\":\"a\"}]}", 13, "recipes[0]", "the text \"recipe\" is missing"),
        arguments(
            "[{\"recipe\":\"a\",\"notes\":null}]}",
            24,
            "recipes[0].notes",
            "a text in quotes is asked for, not null"),
        arguments(
            "{}}", 1, "recipes", "a list in square brackets is asked for, not an object in braces"),
        arguments(
            "[\"a\"]}", 2, "recipes[0]", "an object in braces is asked for, not the text \"a\""),
        arguments(
            "[],\"parameters\":{\"a.b\":true}}",
            24,
            "parameters.a.b",
            "a number is asked for, not true"),
        arguments(
            "[],\"title\":\"a\"}}", 16, "", "Unexpected close marker '}': no open Object to close"),
        arguments(
            "[]} more",
            5,
            "",
            "Unrecognized token 'more': was expecting (JSON String, Number, Array, "
                + "Object or token 'null', 'true' or 'false')"),
        arguments(
            "[{\"recipe\":\"a\"",
            15,
            "recipes[0].recipe",
            "the text ends here, in the middle of the document"),
        arguments(
            "[],}",
            4,
            "recipes",
            "Unexpected character ('}'): was expecting double-quote to start field name"));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void anErrorIsShownByLineColumnAndPath(String rest, int column, String path, String what) {
    String place = "line 2, column " + column + (path.isEmpty() ? "" : " (" + path + ")");
    assertEquals(
        "'x' has an error in " + place + ": " + what + ". The file was not changed.",
        refused(HEAD + "\n" + rest).getMessage());
  }

  @Test
  void aLaterLineIsCounted() {
    String message = refused(HEAD + "[\r\n  {\r\n    \"recipe\": 1}]}").getMessage();
    assertTrue(message.contains("line 3, column 15 (recipes[0].recipe)"), message);
  }

  @Test
  void measurementsAreChecked() {
    String measured = HEAD + "[{\"recipe\":\"a\",\"measurements\":[%s]}]}";
    for (String wrong :
        List.of(
            "{\"value\":1}",
            "{\"property\":\"density\"}",
            "{\"property\":\"density\",\"value\":1,\"error\":-1}",
            "{\"property\":\"density\",\"value\":1,\"unit\":\"g/mL\"}")) {
      String message = refused(measured.formatted(wrong)).getMessage();
      assertTrue(message.contains("recipes[0].measurements[0]"), message);
    }
  }

  @Test
  void aGitConflictIsCalledByItsName() {
    String message =
        refused(HEAD + "[\n<<<<<<< HEAD\n{\"recipe\":\"a\"}\n=======\n>>>>>>> b\n]}").getMessage();
    assertTrue(message.contains("line 2, column 1"), message);
    assertTrue(message.contains("Git conflict (<<<<<<<): settle the conflict first"), message);
  }

  @Test
  void damagedTextIsNotGuessedAt() {
    byte[] latin = (HEAD + "[{\"recipe\":\"4 Å\"}]}").getBytes(StandardCharsets.ISO_8859_1);
    String message = refused(latin).getMessage();
    assertTrue(message.contains("the text is damaged here or not UTF-8"), message);
  }

  private static DocumentException refused(String content) {
    return refused(content.getBytes(StandardCharsets.UTF_8));
  }

  private static DocumentException refused(byte[] content) {
    return assertThrows(
        DocumentException.class, () -> DocumentFile.read(new ByteArrayInputStream(content), "x"));
  }
}
