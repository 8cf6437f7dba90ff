// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.natrolyte.document.DocumentException.Kind;

/** What a user is told about a file that is no good. */
class BadDocumentsTest {
  @TempDir Path folder;

  @Test
  void aFileOf200MegabytesIsRefusedBeforeItIsRead() throws Exception {
    Path file = folder.resolve("huge.natrolyte");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200L * 1024 * 1024);
    }
    FileOperations mustNotRead =
        new FileOperations() {
          @Override
          public InputStream read(Path any) {
            throw new AssertionError("it was read");
          }
        };
    DocumentException told =
        assertThrows(
            DocumentException.class, () -> new DocumentStore(mustNotRead, Upgrades.ALL).open(file));
    assertTold(
        Kind.TOO_LARGE,
        "'" + file + "' is too large for a document: it has more than 20 MB. It was not read.",
        told);
  }

  @Test
  void anEndlessStreamIsRefusedAfterTheLimit() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };
    DocumentException told =
        assertThrows(DocumentException.class, () -> DocumentFile.read(endless, "a pipe"));
    assertEquals(Kind.TOO_LARGE, told.kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          89504E470D0A1A0A | 89 50 4E 47 0D 0A 1A 0A, as PNG pictures do.
          504B030414000600 | 50 4B 03 04 14 00 06 00, as ZIP archives and Excel or Word files do.
          255044462D312E37 | 25 50 44 46 2D 31 2E 37, as PDF files do.
          1F8B0800 | 1F 8B 08 00, as compressed (gzip) files do.
          7F454C46 | 7F 45 4C 46.
          FFFFFFFF | FF FF FF FF.
          """)
  void binaryJunkIsNamedByItsFirstBytes(String hex, String bytes) {
    String message = "'x' is no Natrolyte document: it starts with the bytes " + bytes;
    assertTold(Kind.NOT_A_DOCUMENT, message, refused(HexFormat.of().parseHex(hex)));
  }

  @Test
  void aTextThatIsNoDocumentIsQuoted() {
    assertTold(
        Kind.NOT_A_DOCUMENT,
        "'x' is no Natrolyte document: it is a text that starts with '1 M NaPF6 in G2', and a"
            + " document starts with a brace.",
        refused("\n1 M NaPF6 in G2\n2 M NaFSI in DME\n"));
  }

  @Test
  void anEmptyFileIsCalledEmpty() {
    String message = "'x' is no Natrolyte document: the file is empty.";
    assertTold(Kind.NOT_A_DOCUMENT, message, refused(""));
    assertTold(Kind.NOT_A_DOCUMENT, message, refused("\uFEFF \r\n\t"));
  }

  @Test
  void aDocumentOfAFutureVersionIsLeftAloneAndSaysSo() throws Exception {
    Path file = folder.resolve("future.natrolyte");
    String content = "{\"format\":\"natrolyte\",\"campaigns\":[{}],\"version\":7}";
    Files.writeString(file, content);
    DocumentException told = assertThrows(DocumentException.class, () -> DocumentFile.read(file));
    assertTold(
        Kind.OTHER_VERSION,
        "'"
            + file
            + "' is of document version 7. This Natrolyte reads version 1. Open it with a"
            + " newer Natrolyte. The file was not changed.",
        told);
    assertEquals(content, Files.readString(file));
  }

  @Test
  void aVersionThatNeverWasIsRefused() {
    assertTold(
        Kind.OTHER_VERSION,
        "'x' is of document version 0. This Natrolyte reads version 1. The file was not changed.",
        refused("{\"format\":\"natrolyte\",\"version\":0,\"recipes\":[]}"));
  }

  @Test
  void jsonThatIsNoDocumentIsToldFromADamagedOne() {
    assertTold(
        Kind.NOT_A_DOCUMENT,
        "'x' is JSON, but no Natrolyte document: it does not hold \"format\": \"natrolyte\".",
        refused("{\"name\":\"package\",\"version\":\"1.0\"}".replace("\"1.0\"", "1")));
    assertTold(
        Kind.INVALID,
        "'x' does not say of which document version it is: \"version\" is missing.",
        refused("{\"format\":\"natrolyte\",\"recipes\":[]}"));
  }

  @Test
  void aMissingFileAndAFolderAreCalledSo() {
    Path missing = folder.resolve("none.natrolyte");
    assertTold(
        Kind.MISSING,
        "There is no file '" + missing + "'.",
        assertThrows(DocumentException.class, () -> DocumentFile.read(missing)));
    assertTold(
        Kind.FOLDER,
        "'" + folder + "' is a folder. Name a document in it.",
        assertThrows(DocumentException.class, () -> DocumentFile.read(folder)));
  }

  @Test
  void aFileThatMayNotBeReadIsCalledSo() throws Exception {
    Path file = Files.writeString(folder.resolve("secret.natrolyte"), "{}");
    FileOperations denied =
        new FileOperations() {
          @Override
          public InputStream read(Path any) throws IOException {
            throw new AccessDeniedException(any.toString());
          }
        };
    assertTold(
        Kind.NOT_READABLE,
        "'" + file + "' may not be read: the system denies access to it.",
        assertThrows(
            DocumentException.class, () -> new DocumentStore(denied, Upgrades.ALL).open(file)));
  }

  private static DocumentException refused(String content) {
    return refused(content.getBytes(StandardCharsets.UTF_8));
  }

  private static DocumentException refused(byte[] content) {
    return assertThrows(
        DocumentException.class, () -> DocumentFile.read(new ByteArrayInputStream(content), "x"));
  }

  private static void assertTold(Kind kind, String message, DocumentException told) {
    assertEquals(message, told.getMessage());
    assertEquals(kind, told.kind());
    assertFalse(message.contains("Exception"), message);
  }
}
