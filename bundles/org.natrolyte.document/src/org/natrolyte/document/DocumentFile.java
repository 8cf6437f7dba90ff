// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.natrolyte.model.document.RecipeDocument;

/**
 * Reads and writes {@code .natrolyte} documents: indented JSON in a stable order, with a document
 * version and the recipes as they were typed. Every problem is a {@link DocumentException} whose
 * message is for the user.
 */
public final class DocumentFile {
  /** The ending of a document's name, without the dot. */
  public static final String EXTENSION = "natrolyte";

  /** The newest document version, which is the one written. */
  public static final int VERSION = 1;

  /** Larger files are refused before they are read. */
  public static final long MAX_BYTES = 20L * 1024 * 1024;

  /** The word by which a document says what it is. */
  static final String FORMAT = "natrolyte";

  private static final DocumentStore STORE = new DocumentStore(FileOperations.REAL, Upgrades.ALL);

  /**
   * A document that was read.
   *
   * @param document what it holds
   * @param stamp what its file looked like, to notice when another program changes it
   */
  public record Opened(RecipeDocument document, FileStamp stamp) {
    public Opened {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(stamp, "stamp");
    }
  }

  private DocumentFile() {}

  /** Reads a document. */
  public static RecipeDocument read(Path file) throws DocumentException {
    return STORE.open(file).document();
  }

  /**
   * Reads a document from a stream, which stays open.
   *
   * @param name what messages call it
   */
  public static RecipeDocument read(InputStream in, String name) throws DocumentException {
    return STORE.read(in, name);
  }

  /** Reads a document and remembers what its file looked like. */
  public static Opened open(Path file) throws DocumentException {
    return STORE.open(file);
  }

  /** Writes a document, in the place of whatever is there. */
  public static void write(Path file, RecipeDocument document) throws DocumentException {
    STORE.write(file, document);
  }

  /**
   * Writes a document unless another program has changed the file.
   *
   * @param expected what the file was when it was read or last written; {@link FileStamp#ABSENT}
   *     for a new file
   * @return what the file is now
   * @throws DocumentException of the kind {@link DocumentException.Kind#CHANGED_ON_DISK} when the
   *     file was changed; nothing is written then
   */
  public static FileStamp write(Path file, RecipeDocument document, FileStamp expected)
      throws DocumentException {
    return STORE.write(file, document, expected);
  }

  /** The document as it stands in a file. */
  public static byte[] toBytes(RecipeDocument document) {
    return DocumentWriter.write(document);
  }
}
