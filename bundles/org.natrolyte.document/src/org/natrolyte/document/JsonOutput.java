// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes JSON the way all of Natrolyte's JSON looks: UTF-8, two spaces, line feeds, numbers as
 * short as they can be read back exactly, null for what is no finite number.
 */
public final class JsonOutput implements Closeable {
  private static final double MOST_DIGITS = 1e15;

  private final JsonGenerator json;
  private final boolean exact;

  /**
   * @param out where to; stays open
   */
  public JsonOutput(OutputStream out) throws IOException {
    this(out, false);
  }

  /**
   * @param out where to; stays open
   * @param exact one line of ASCII in which every Java string survives, even half a character;
   *     otherwise indented, for people
   */
  JsonOutput(OutputStream out, boolean exact) throws IOException {
    this.exact = exact;
    json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    if (exact) {
      json.setHighestNonEscapedChar(127);
    } else {
      json.setPrettyPrinter(printer());
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withRootSeparator("")
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }

  /** Starts an object, as an item or as the whole. */
  public JsonOutput object() throws IOException {
    json.writeStartObject();
    return this;
  }

  /** Starts an object as a member. */
  public JsonOutput object(String name) throws IOException {
    json.writeFieldName(text(name));
    return object();
  }

  public JsonOutput endObject() throws IOException {
    json.writeEndObject();
    return this;
  }

  /** Starts an array, as an item or as the whole. */
  public JsonOutput array() throws IOException {
    json.writeStartArray();
    return this;
  }

  /** Starts an array as a member. */
  public JsonOutput array(String name) throws IOException {
    json.writeFieldName(text(name));
    return array();
  }

  public JsonOutput endArray() throws IOException {
    json.writeEndArray();
    return this;
  }

  /** Writes a text, or null. */
  public JsonOutput member(String name, String value) throws IOException {
    json.writeFieldName(text(name));
    return item(value);
  }

  /** Writes a number; null when it is not finite. */
  public JsonOutput member(String name, double value) throws IOException {
    json.writeFieldName(text(name));
    return item(value);
  }

  /** Writes a whole number. */
  public JsonOutput member(String name, long value) throws IOException {
    json.writeNumberField(text(name), value);
    return this;
  }

  /** Writes true or false. */
  public JsonOutput member(String name, boolean value) throws IOException {
    json.writeBooleanField(text(name), value);
    return this;
  }

  /** Writes an array of texts. */
  public JsonOutput member(String name, Iterable<String> values) throws IOException {
    array(name);
    for (String value : values) {
      item(value);
    }
    return endArray();
  }

  /** Writes a text as an item of an array, or null. */
  public JsonOutput item(String value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(text(value));
    }
    return this;
  }

  /** Writes a number as an item of an array; null when it is not finite. */
  public JsonOutput item(double value) throws IOException {
    if (!Double.isFinite(value)) {
      json.writeNull();
    } else if (isWhole(value)) {
      json.writeNumber((long) value);
    } else {
      json.writeNumber(value);
    }
    return this;
  }

  private static boolean isWhole(double value) {
    return value == Math.rint(value)
        && Math.abs(value) < MOST_DIGITS
        && (value != 0 || 1 / value > 0);
  }

  private String text(String value) {
    return exact ? value : Texts.wellFormed(value);
  }

  /** Ends the text with a line end and passes everything on; the stream stays open. */
  @Override
  public void close() throws IOException {
    if (!exact && !json.isClosed()) {
      json.writeRaw('\n');
    }
    json.close();
  }
}
