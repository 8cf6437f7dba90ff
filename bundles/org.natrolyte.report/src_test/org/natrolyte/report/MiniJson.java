// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON strictly, on its own, so that the reports are not checked by what wrote them. */
final class MiniJson {
  private final String text;
  private int at;

  private MiniJson(String text) {
    this.text = text;
  }

  /** Maps, lists, texts, doubles, booleans and null. */
  static Object read(String text) {
    MiniJson json = new MiniJson(text);
    Object value = json.value();
    json.blanks();
    json.check(json.at == text.length());
    return value;
  }

  private Object value() {
    blanks();
    return switch (text.charAt(at)) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    for (blanks(); text.charAt(at) != '}'; blanks()) {
      if (!members.isEmpty()) {
        expect(',');
        blanks();
      }
      String name = string();
      blanks();
      expect(':');
      check(!members.containsKey(name));
      members.put(name, value());
    }
    at++;
    return members;
  }

  private List<Object> array() {
    List<Object> items = new ArrayList<>();
    at++;
    for (blanks(); text.charAt(at) != ']'; blanks()) {
      if (!items.isEmpty()) {
        expect(',');
      }
      items.add(value());
    }
    at++;
    return items;
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    expect('"');
    for (; text.charAt(at) != '"'; at++) {
      check(text.charAt(at) >= ' ');
      if (text.charAt(at) != '\\') {
        string.append(text.charAt(at));
      } else {
        char c = text.charAt(++at);
        if (c == 'u') {
          string.append((char) Integer.parseInt(text, at + 1, at + 5, 16));
          at += 4;
        } else {
          string.append("\b\f\n\r\t\"\\/".charAt("bfnrt\"\\/".indexOf(c)));
        }
      }
    }
    at++;
    return string.toString();
  }

  private Double number() {
    int start = at;
    while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Double.valueOf(text.substring(start, at));
  }

  private Object word(String word, Object value) {
    check(text.startsWith(word, at));
    at += word.length();
    return value;
  }

  private void blanks() {
    while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void expect(char c) {
    check(text.charAt(at++) == c);
  }

  private void check(boolean right) {
    if (!right) {
      throw new IllegalArgumentException("no JSON at " + at + ": " + text);
    }
  }
}
