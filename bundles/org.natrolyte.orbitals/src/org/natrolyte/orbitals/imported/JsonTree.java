// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.imported;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A piece of a JSON text: an object, a list, a text, a number, true, false or null.
 *
 * @param value as maps, lists, texts, numbers
 */
public record JsonTree(Object value) {
  private static final int DEEPEST = 100;

  /**
   * Reads one whole JSON text.
   *
   * @throws IOException when it is damaged, cut off, or followed by something else
   */
  public static JsonTree read(byte[] content) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(content)) {
      if (json.nextToken() == null) {
        throw new IOException("the text is empty");
      }
      Object value = value(json, 0);
      if (json.nextToken() != null) {
        throw new IOException("something follows the end of the JSON text");
      }
      return new JsonTree(value);
    }
  }

  private static Object value(JsonParser json, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("the JSON text is nested too deeply");
    }
    JsonToken token = json.currentToken();
    return switch (token) {
      case START_OBJECT -> {
        Map<String, Object> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          members.put(name, value(json, depth + 1));
        }
        yield members;
      }
      case START_ARRAY -> {
        List<Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(json, depth + 1));
        }
        yield items;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NULL -> null;
      case VALUE_STRING -> json.getText();
      case null, default -> throw new IOException("the JSON text ends in the middle");
    };
  }

  /** The member of a path of names; empty when one of them is missing. */
  public Optional<JsonTree> at(String... path) {
    Object here = value;
    for (String name : path) {
      if (!(here instanceof Map<?, ?> members) || members.get(name) == null) {
        return Optional.empty();
      }
      here = members.get(name);
    }
    return Optional.of(new JsonTree(here));
  }

  /** The finite number of a path. */
  public OptionalDouble number(String... path) {
    return at(path)
        .filter(t -> t.value instanceof Double d && Double.isFinite(d))
        .map(t -> OptionalDouble.of((Double) t.value))
        .orElse(OptionalDouble.empty());
  }

  /** The text of a path; empty when there is none. */
  public String text(String... path) {
    return at(path).filter(t -> t.value instanceof String).map(t -> (String) t.value).orElse("");
  }

  /** The finite numbers of a path, lists within lists laid flat; empty when one is no number. */
  public List<Double> numbers(String... path) {
    List<Double> flat = new ArrayList<>();
    return at(path).filter(t -> collect(t.value, flat)).isPresent() ? flat : List.of();
  }

  private static boolean collect(Object value, List<Double> into) {
    if (value instanceof List<?> items) {
      return items.stream().allMatch(item -> collect(item, into));
    }
    if (value instanceof Double number && Double.isFinite(number)) {
      into.add(number);
      return true;
    }
    return false;
  }

  /** The texts of a path. */
  public List<String> texts(String... path) {
    return at(path)
        .filter(t -> t.value instanceof List<?>)
        .map(t -> ((List<?>) t.value).stream().map(String::valueOf).toList())
        .orElse(List.of());
  }
}
