// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.formulation;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.natrolyte.model.recipe.RecipeParser;

/**
 * Reads the lines of a UTF-8 text, holding one line at a time and of a long line only as much as
 * shows that it is too long.
 */
final class LineReader {
  /** More bytes than any recipe that is accepted can have. */
  private static final int LONGEST_LINE = 4 * (RecipeParser.LONGEST_RECIPE + 500);

  private final InputStream input;
  private final long largest;
  private long read;
  private int number;
  private boolean afterReturn;

  LineReader(InputStream input, long largest) {
    this.input = new BufferedInputStream(input);
    this.largest = largest;
  }

  /** The number of the line read last, from 1. */
  int number() {
    return number;
  }

  /** The next line without its end; null at the end of the text. */
  String next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    int b = nextByte();
    if (afterReturn && b == '\n') {
      b = nextByte();
    }
    afterReturn = false;
    for (; b >= 0 && b != '\n' && b != '\r'; b = nextByte()) {
      any = true;
      if (line.size() < LONGEST_LINE) {
        line.write(b);
      }
    }
    if (b < 0 && !any) {
      return null;
    }
    afterReturn = b == '\r';
    number++;
    return decoded(line);
  }

  private int nextByte() throws IOException {
    int b = input.read();
    if (b < 0) {
      return b;
    }
    if (++read > largest) {
      throw new IOException(
          "The list is larger than " + largest / (1024 * 1024) + " MB; split it into several.");
    }
    if (b == 0) {
      throw new IOException(
          "Line " + (number + 1) + " holds binary data: a list of recipes is plain text in UTF-8.");
    }
    return b;
  }

  private String decoded(ByteArrayOutputStream line) throws IOException {
    byte[] bytes = line.toByteArray();
    int length = bytes.length;
    if (length == LONGEST_LINE) {
      while (length > 0 && (bytes[length - 1] & 0xC0) == 0x80) {
        length--;
      }
      length--;
    }
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString();
      boolean marked = number == 1 && text.startsWith("\uFEFF");
      return marked ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IOException(
          "Line " + number + " is not UTF-8 text: save the list as plain text in UTF-8.", e);
    }
  }
}
