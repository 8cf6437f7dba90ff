// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;

class DocumentFileTest {
  @TempDir Path folder;

  @Test
  void theFileLooksAsTheUserGuidePrintsIt() throws Exception {
    assertEquals(example(), text(DocumentFile.toBytes(Documents.full())));
    assertEquals(Documents.full(), read(example().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatIsWrittenIsReadBack() throws Exception {
    Path file = folder.resolve("cells.natrolyte");
    DocumentFile.write(file, Documents.full());
    assertEquals(Documents.full(), DocumentFile.read(file));
    DocumentFile.Opened opened = DocumentFile.open(file);
    assertEquals(Documents.full(), opened.document());
    assertTrue(opened.stamp().isCurrent(file));
  }

  @Test
  void aSecondSaveOfTheSameDocumentChangesNoByte() throws Exception {
    byte[] first = DocumentFile.toBytes(Documents.full());
    assertEquals(text(first), text(DocumentFile.toBytes(read(first))));
  }

  @Test
  void anEmptyDocumentIsShort() throws Exception {
    byte[] bytes = DocumentFile.toBytes(RecipeDocument.EMPTY);
    assertEquals(
        "{\n  \"format\": \"natrolyte\",\n  \"version\": 1,\n  \"recipes\": []\n}\n", text(bytes));
    assertEquals(RecipeDocument.EMPTY, read(bytes));
  }

  @Test
  void aDocumentTypedByHandMayLeaveOutWhatIsUsual() throws Exception {
    RecipeDocument typed =
        read(
            "{\"recipes\":[{\"recipe\":\"1 M NaPF6 in"
                + " G2\"}],\"version\":1,\"format\":\"natrolyte\"}");
    assertEquals(RecipeDocument.EMPTY.plus(RecipeEntry.of("1 M NaPF6 in G2")), typed);
  }

  @Test
  void windowsLineEndsAndByteOrderMarksAreAccepted() throws Exception {
    String windows = "\uFEFF" + example().replace("\n", "\r\n");
    assertEquals(Documents.full(), read(windows));
    for (String wide : new String[] {"UTF-16LE", "UTF-16BE"}) {
      assertEquals(Documents.full(), read(windows.getBytes(Charset.forName(wide))), wide);
    }
  }

  @Test
  void aRecipeThatIsWrongIsKeptAsTyped() throws Exception {
    RecipeDocument wrong = RecipeDocument.EMPTY.plus(RecipeEntry.of("1 M NaPF4 inn G2\t("));
    assertEquals(wrong, read(DocumentFile.toBytes(wrong)));
  }

  @Test
  void halfACharacterDoesNotStopASave() throws Exception {
    RecipeDocument odd = RecipeDocument.EMPTY.plus(RecipeEntry.of("a\uD83Db 🧪"));
    assertEquals("a\uFFFDb 🧪", read(DocumentFile.toBytes(odd)).recipes().get(0).recipe());
  }

  @Test
  void theStreamOfTheCallerStaysOpen() throws Exception {
    boolean[] closed = new boolean[1];
    InputStream in =
        new ByteArrayInputStream(DocumentFile.toBytes(Documents.full())) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    assertEquals(Documents.full(), DocumentFile.read(in, "x"));
    assertFalse(closed[0]);
  }

  private static RecipeDocument read(String text) throws DocumentException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static RecipeDocument read(byte[] content) throws DocumentException {
    return DocumentFile.read(new ByteArrayInputStream(content), "x");
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private static String example() throws IOException {
    try (InputStream in = DocumentFileTest.class.getResourceAsStream("full.natrolyte")) {
      return text(in.readAllBytes()).replace("\r\n", "\n");
    }
  }
}
