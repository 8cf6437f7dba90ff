// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.natrolyte.model.finding.Property;

/** Writes the pieces of a result; every text is written once and then only pointed to. */
final class ResultOutput {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<List<String>, Integer> properties = new HashMap<>();

  void number(double value) throws IOException {
    out.writeDouble(value);
  }

  void numbers(double[] values) throws IOException {
    count(values.length);
    for (double value : values) {
      out.writeDouble(value);
    }
  }

  void count(int value) throws IOException {
    out.writeInt(value);
  }

  void truth(boolean value) throws IOException {
    out.writeBoolean(value);
  }

  void text(String text) throws IOException {
    Integer known = texts.putIfAbsent(text, texts.size());
    count(known == null ? texts.size() - 1 : known);
    if (known == null) {
      count(text.length());
      out.writeChars(text);
    }
  }

  void texts(List<String> list) throws IOException {
    count(list.size());
    for (String text : list) {
      text(text);
    }
  }

  void property(Property property) throws IOException {
    List<String> parts =
        List.of(
            property.id(),
            property.label(),
            property.unit(),
            property.direction().name(),
            property.definition());
    Integer known = properties.putIfAbsent(parts, properties.size());
    count(known == null ? properties.size() - 1 : known);
    if (known == null) {
      for (String part : parts) {
        text(part);
      }
    }
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
