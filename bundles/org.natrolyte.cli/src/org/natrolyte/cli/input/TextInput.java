// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.natrolyte.cli.command.InputException;

/** Reads a text that a user names, or says in words why it cannot be read. */
public final class TextInput {
  /** The largest text that is read. */
  public static final int MAX_BYTES = 20 * 1024 * 1024;

  private TextInput() {}

  /** Reads a file. */
  public static String read(Path file) {
    if (Files.isDirectory(file)) {
      throw new InputException("'" + file + "' is a folder; a file is needed.");
    }
    if (!Files.exists(file)) {
      throw new InputException("There is no file '" + file + "'.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > MAX_BYTES) {
        throw tooLarge(file.toString(), Files.size(file) / (1024 * 1024) + " MB");
      }
      return read(in, file.toString());
    } catch (AccessDeniedException e) {
      throw new InputException("'" + file + "' may not be read: permission denied.", e);
    } catch (IOException e) {
      throw new InputException("'" + file + "' cannot be read: " + e.getMessage() + ".", e);
    }
  }

  /**
   * Reads a stream to its end.
   *
   * @param name what messages call it
   */
  public static String read(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw tooLarge(name, "more than " + MAX_BYTES / (1024 * 1024) + " MB");
    }
    Charset charset = charset(bytes);
    if (charset == StandardCharsets.UTF_8) {
      refuseBinary(bytes, name);
    }
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new InputException(
          "'" + name + "' is no text in UTF-8: save it with the encoding UTF-8.", e);
    }
  }

  private static InputException tooLarge(String name, String size) {
    return new InputException(
        "'%s' is too large for a list or a table (%s); at most %d MB are read."
            .formatted(name, size, MAX_BYTES / (1024 * 1024)));
  }

  /** UTF-16 when the text starts with its mark, as some Windows programs write it; else UTF-8. */
  private static Charset charset(byte[] bytes) {
    boolean wide =
        bytes.length >= 2
            && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  private static void refuseBinary(byte[] bytes, String name) {
    for (byte b : bytes) {
      boolean control = b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f';
      if (control) {
        throw new InputException(
            "'" + name + "' holds binary data; needed is a text in UTF-8, a list or a table.");
      }
    }
  }
}
