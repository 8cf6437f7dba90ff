// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks a value against the part of JSON Schema that our schema uses; refuses any other part. */
final class MiniSchema {
  private final Map<?, ?> root;
  private final List<String> faults = new ArrayList<>();

  private MiniSchema(Map<?, ?> root) {
    this.root = root;
  }

  /** What is wrong; empty when nothing is. */
  static List<String> faults(Object schema, Object value) {
    MiniSchema check = new MiniSchema((Map<?, ?>) schema);
    check.check(check.root, value, "$");
    return check.faults;
  }

  private void check(Map<?, ?> schema, Object value, String path) {
    schema.forEach((keyword, rule) -> check((String) keyword, rule, schema, value, path));
  }

  private void check(String keyword, Object rule, Map<?, ?> schema, Object value, String path) {
    switch (keyword) {
      case "$schema", "$id", "title", "description", "$defs" -> {}
      case "$ref" -> check(definition((String) rule), value, path);
      case "type" -> {
        List<?> types = rule instanceof List<?> list ? list : List.of(rule);
        fault(types.contains(type(value)), path, "is " + type(value) + ", not " + types);
      }
      case "required" ->
          fault(
              value instanceof Map<?, ?> map && map.keySet().containsAll((List<?>) rule),
              path,
              "lacks one of " + rule);
      case "properties" -> properties((Map<?, ?>) rule, (Map<?, ?>) value, path);
      case "additionalProperties" ->
          fault(
              ((Map<?, ?>) schema.get("properties"))
                  .keySet()
                  .containsAll(((Map<?, ?>) value).keySet()),
              path,
              "has more members than are documented: " + ((Map<?, ?>) value).keySet());
      case "items" -> {
        List<?> items = value instanceof List<?> list ? list : List.of();
        for (int i = 0; i < items.size(); i++) {
          check((Map<?, ?>) rule, items.get(i), path + "[" + i + "]");
        }
      }
      case "minimum" ->
          fault((Double) value >= (Double) rule, path, value + " is less than " + rule);
      case "oneOf" -> {
        long right =
            ((List<?>) rule).stream().filter(r -> faults((Map<?, ?>) r, value).isEmpty()).count();
        fault(right == 1, path, "fits " + right + " of the forms, not one");
      }
      default -> throw new IllegalArgumentException("the test does not know " + keyword);
    }
  }

  private void properties(Map<?, ?> rules, Map<?, ?> value, String path) {
    value.forEach((name, member) -> {
      if (rules.get(name) instanceof Map<?, ?> rule) {
        check(rule, member, path + "." + name);
      }
    });
  }

  private Map<?, ?> definition(String reference) {
    String name = reference.substring("#/$defs/".length());
    return (Map<?, ?>) ((Map<?, ?>) root.get("$defs")).get(name);
  }

  private static String type(Object value) {
    return switch (value) {
      case Map<?, ?> map -> "object";
      case List<?> list -> "array";
      case String text -> "string";
      case Double number -> "number";
      case Boolean truth -> "boolean";
      case null -> "null";
      default -> throw new IllegalArgumentException(value.toString());
    };
  }

  private void fault(boolean right, String path, String what) {
    if (!right) {
      faults.add(path + " " + what);
    }
  }
}
