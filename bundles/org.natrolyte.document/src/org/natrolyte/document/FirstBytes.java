// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.natrolyte.document.DocumentException.Kind;

/** Tells by its first bytes whether a file may be a document, and if not, what it looks like. */
final class FirstBytes {
  private static final int SHOWN = 24;
  private static final int SHOWN_AS_HEX = 8;

  private FirstBytes() {}

  static void check(byte[] content, String name) throws DocumentException {
    int start = skipMarkAndSpace(content);
    if (start == content.length) {
      throw refused(name, "the file is empty");
    }
    if (content[start] == '{' || isWideText(content)) {
      return;
    }
    int end = Math.min(content.length, start + SHOWN);
    if (isText(content, start, end)) {
      String shown = new String(content, start, end - start, StandardCharsets.UTF_8);
      int line = shown.indexOf('\n');
      throw refused(
          name,
          "it is a text that starts with '"
              + (line < 0 ? shown : shown.substring(0, line)).strip()
              + "', and a document starts with a brace");
    }
    byte[] first = Arrays.copyOf(content, Math.min(content.length, SHOWN_AS_HEX));
    throw refused(
        name,
        "it starts with the bytes "
            + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(first)
            + looksLike(first));
  }

  private static DocumentException refused(String name, String why) {
    return new DocumentException(
        Kind.NOT_A_DOCUMENT, "'" + name + "' is no Natrolyte document: " + why + ".");
  }

  private static int skipMarkAndSpace(byte[] content) {
    int i = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    while (i < content.length
        && (content[i] == ' ' || content[i] == '\t' || isLineEnd(content[i]))) {
      i++;
    }
    return i;
  }

  private static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }

  /** UTF-16, as some Windows programs write it. */
  private static boolean isWideText(byte[] content) {
    return startsWith(content, 0xFF, 0xFE, '{', 0) || startsWith(content, 0xFE, 0xFF, 0, '{');
  }

  private static boolean isText(byte[] content, int start, int end) {
    for (int i = start; i < end; i++) {
      int b = content[i] & 0xFF;
      boolean control = b < ' ' && b != '\t' && !isLineEnd(content[i]);
      if (control || b == 0x7F || b >= 0xF8) {
        return false;
      }
    }
    return !startsWith(content, '%', 'P', 'D', 'F') && !startsWith(content, 0x89);
  }

  private static String looksLike(byte[] first) {
    if (startsWith(first, 'P', 'K', 3, 4)) {
      return ", as ZIP archives and Excel or Word files do";
    }
    if (startsWith(first, '%', 'P', 'D', 'F')) {
      return ", as PDF files do";
    }
    if (startsWith(first, 0x89, 'P', 'N', 'G')) {
      return ", as PNG pictures do";
    }
    return startsWith(first, 0x1F, 0x8B) ? ", as compressed (gzip) files do" : "";
  }

  private static boolean startsWith(byte[] content, int... bytes) {
    if (content.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((content[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** A hint for a file in which Git has left the marks of a conflict; else empty. */
  static String conflict(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    return text.startsWith("<<<<<<< ") || text.contains("\n<<<<<<< ")
        ? " It holds the marks of a Git conflict (<<<<<<<): settle the conflict first."
        : "";
  }
}
