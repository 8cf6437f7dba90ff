// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads JSON piece by piece, in the order it comes. Every fault, of the JSON or of what it should
 * hold, is a {@link JsonFault} that says where it is.
 */
final class JsonInput implements Closeable {
  /** Reads one member of an object, or one item of an array. */
  interface Reader {
    /**
     * @param member the member's name; null for an item
     */
    void read(String member) throws IOException;
  }

  private final JsonParser json;
  private JsonLocation lastName = JsonLocation.NA;

  /** Starts at the first value of a text. */
  JsonInput(byte[] content) throws IOException {
    json = new JsonFactory().createParser(content);
    next();
  }

  private JsonToken next() throws IOException {
    try {
      return json.nextToken();
    } catch (JsonProcessingException e) {
      throw fault(e);
    }
  }

  /** Reads the members of the object that starts here. */
  void object(Reader reader) throws IOException {
    expect(JsonToken.START_OBJECT, "an object in braces");
    Set<String> seen = new HashSet<>();
    while (next() != JsonToken.END_OBJECT) {
      String member = json.currentName();
      if (!seen.add(member)) {
        throw fault("'" + member + "' stands here twice; keep one of them");
      }
      lastName = json.currentTokenLocation();
      next();
      reader.read(member);
    }
  }

  /** Reads the items of the array that starts here. */
  void array(Reader reader) throws IOException {
    expect(JsonToken.START_ARRAY, "a list in square brackets");
    while (next() != JsonToken.END_ARRAY) {
      reader.read(null);
    }
  }

  /** Reads a text. */
  String text() throws IOException {
    expect(JsonToken.VALUE_STRING, "a text in quotes");
    try {
      return json.getText();
    } catch (JsonProcessingException e) {
      throw fault(e);
    }
  }

  /** Reads a finite number. */
  double number() throws IOException {
    if (!isNumber()) {
      throw wrong("a number");
    }
    double number = json.getDoubleValue();
    if (!Double.isFinite(number)) {
      throw fault("the number " + json.getText() + " is out of range");
    }
    return number;
  }

  /** Reads a whole number. */
  int wholeNumber() throws IOException {
    double number = number();
    if (number != (int) number) {
      throw wrong("a whole number");
    }
    return (int) number;
  }

  /** Reads true or false. */
  boolean truth() throws IOException {
    if (!is(JsonToken.VALUE_TRUE) && !is(JsonToken.VALUE_FALSE)) {
      throw wrong("true or false");
    }
    return is(JsonToken.VALUE_TRUE);
  }

  boolean isNumber() {
    return json.currentToken() != null && json.currentToken().isNumeric();
  }

  boolean is(JsonToken token) {
    return json.currentToken() == token;
  }

  /** Passes over the value that starts here. */
  void skip() throws IOException {
    try {
      json.skipChildren();
    } catch (JsonProcessingException e) {
      throw fault(e);
    }
  }

  /** Makes sure that nothing follows. */
  void end() throws IOException {
    if (next() != null) {
      throw fault("nothing may follow the closing brace of the document");
    }
  }

  private void expect(JsonToken token, String what) throws IOException {
    if (json.currentToken() != token) {
      throw wrong(what);
    }
  }

  /** A fault: something else stands where a thing is asked for. */
  JsonFault wrong(String askedFor) throws IOException {
    return fault(askedFor + " is asked for, not " + JsonWords.found(json));
  }

  /** A fault at the place read last. */
  JsonFault fault(String what) {
    return fault(json.currentTokenLocation(), what);
  }

  /** A fault of the member whose value comes next. */
  JsonFault faultOfName(String what) {
    return fault(lastName, what);
  }

  private JsonFault fault(JsonLocation place, String what) {
    return new JsonFault(place.getLineNr(), place.getColumnNr(), path(), what);
  }

  private JsonFault fault(JsonProcessingException problem) {
    JsonFault fault = fault(problem.getLocation(), JsonWords.explain(problem));
    fault.initCause(problem);
    return fault;
  }

  /** Where the reader is: {@code recipes[2].temperatureC}, counted from zero. */
  private String path() {
    StringBuilder path = new StringBuilder();
    append(json.getParsingContext(), path);
    return path.toString();
  }

  private static void append(JsonStreamContext place, StringBuilder path) {
    if (place.getParent() != null) {
      append(place.getParent(), path);
    }
    if (place.inArray() && place.hasCurrentIndex()) {
      path.append('[').append(place.getCurrentIndex()).append(']');
    } else if (place.inObject() && place.hasCurrentName()) {
      path.append(path.isEmpty() ? "" : ".").append(place.getCurrentName());
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
