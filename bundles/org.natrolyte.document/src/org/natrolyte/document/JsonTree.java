// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A whole JSON text as maps, lists, texts and numbers, for the upgrade of older documents. */
final class JsonTree {
  private JsonTree() {}

  static Map<String, Object> read(byte[] content) throws IOException {
    try (JsonInput json = new JsonInput(content)) {
      return object(json);
    }
  }

  private static Map<String, Object> object(JsonInput json) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    json.object(member -> members.put(member, value(json)));
    return members;
  }

  private static Object value(JsonInput json) throws IOException {
    if (json.is(JsonToken.START_OBJECT)) {
      return object(json);
    }
    if (json.is(JsonToken.START_ARRAY)) {
      List<Object> items = new ArrayList<>();
      json.array(item -> items.add(value(json)));
      return items;
    }
    if (json.is(JsonToken.VALUE_NULL)) {
      return null;
    }
    if (json.is(JsonToken.VALUE_TRUE) || json.is(JsonToken.VALUE_FALSE)) {
      return json.is(JsonToken.VALUE_TRUE);
    }
    return json.isNumber() ? (Object) json.number() : json.text();
  }

  static byte[] write(Map<String, Object> document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonOutput json = new JsonOutput(bytes)) {
      json.object();
      for (Map.Entry<String, Object> member : document.entrySet()) {
        write(json, member.getKey(), member.getValue());
      }
      json.endObject();
    }
    return bytes.toByteArray();
  }

  private static void write(JsonOutput json, String name, Object value) throws IOException {
    switch (value) {
      case Map<?, ?> members -> {
        if (name == null) {
          json.object();
        } else {
          json.object(name);
        }
        for (Map.Entry<?, ?> member : members.entrySet()) {
          write(json, (String) member.getKey(), member.getValue());
        }
        json.endObject();
      }
      case List<?> items -> {
        if (name == null) {
          json.array();
        } else {
          json.array(name);
        }
        for (Object item : items) {
          write(json, null, item);
        }
        json.endArray();
      }
      case Double number when name == null -> json.item(number);
      case Double number -> json.member(name, number);
      case Boolean truth when name != null -> json.member(name, truth);
      case null -> text(json, name, null);
      default -> text(json, name, value.toString());
    }
  }

  private static void text(JsonOutput json, String name, String text) throws IOException {
    if (name == null) {
      json.item(text);
    } else {
      json.member(name, text);
    }
  }
}
