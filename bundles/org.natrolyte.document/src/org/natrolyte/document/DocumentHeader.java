// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * What a file says it is. Read before the rest, which another version may write in another way.
 *
 * @param format the word that marks a document; null when it is missing
 * @param version the document version; null when it is missing
 */
record DocumentHeader(String format, Integer version) {
  static DocumentHeader of(byte[] content) throws IOException {
    String[] format = new String[1];
    Integer[] version = new Integer[1];
    try (JsonInput json = new JsonInput(content)) {
      json.object(member -> {
        switch (member) {
          case "format" -> format[0] = json.is(JsonToken.VALUE_STRING) ? json.text() : null;
          case "version" -> version[0] = json.wholeNumber();
          default -> json.skip();
        }
      });
    }
    return new DocumentHeader(format[0], version[0]);
  }
}
