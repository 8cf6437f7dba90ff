// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.natrolyte.document.DocumentException.Kind;
import org.natrolyte.model.document.RecipeDocument;

/** Documents on a disk. */
final class DocumentStore {
  private final FileOperations disk;
  private final SafeFile files;
  private final Upgrades upgrades;

  DocumentStore(FileOperations disk, Upgrades upgrades) {
    this.disk = disk;
    this.files = new SafeFile(disk, true);
    this.upgrades = upgrades;
  }

  DocumentFile.Opened open(Path file) throws DocumentException {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw new DocumentException(
          Kind.FOLDER, "'" + name + "' is a folder. Name a document in it.");
    }
    try {
      long modified = 0;
      if (Files.isRegularFile(file)) {
        refuseLarge(Files.size(file), name);
        modified = Files.getLastModifiedTime(file).toMillis();
      }
      byte[] content;
      try (InputStream in = disk.read(file)) {
        content = load(in, name);
      }
      return new DocumentFile.Opened(parse(content, name), FileStamp.of(content, modified));
    } catch (IOException e) {
      throw FileProblems.reading(name, e);
    }
  }

  RecipeDocument read(InputStream in, String name) throws DocumentException {
    try {
      return parse(load(in, name), name);
    } catch (IOException e) {
      throw FileProblems.reading(name, e);
    }
  }

  private static byte[] load(InputStream in, String name) throws IOException, DocumentException {
    byte[] content = in.readNBytes((int) DocumentFile.MAX_BYTES + 1);
    refuseLarge(content.length, name);
    return content;
  }

  private static void refuseLarge(long size, String name) throws DocumentException {
    if (size > DocumentFile.MAX_BYTES) {
      long limit = DocumentFile.MAX_BYTES / (1024 * 1024);
      throw new DocumentException(
          Kind.TOO_LARGE,
          "'%s' is too large for a document: it has more than %d MB. It was not read."
              .formatted(name, limit));
    }
  }

  private RecipeDocument parse(byte[] content, String name) throws DocumentException {
    FirstBytes.check(content, name);
    try {
      DocumentHeader header = DocumentHeader.of(content);
      check(header, name);
      boolean older = header.version() < DocumentFile.VERSION;
      return DocumentReader.read(older ? upgrades.upgrade(content, header.version()) : content);
    } catch (IOException e) {
      throw new DocumentException(
          Kind.INVALID,
          "'"
              + name
              + "' has an error in "
              + e.getMessage()
              + "."
              + FirstBytes.conflict(content)
              + " The file was not changed.",
          e);
    }
  }

  private void check(DocumentHeader header, String name) throws DocumentException {
    if (!DocumentFile.FORMAT.equals(header.format())) {
      throw new DocumentException(
          Kind.NOT_A_DOCUMENT,
          "'"
              + name
              + "' is JSON, but no Natrolyte document: it does not hold \"format\": \""
              + DocumentFile.FORMAT
              + "\".");
    }
    if (header.version() == null) {
      throw new DocumentException(
          Kind.INVALID,
          "'" + name + "' does not say of which document version it is: \"version\" is missing.");
    }
    int version = header.version();
    if (version > DocumentFile.VERSION || version < upgrades.oldest()) {
      throw new DocumentException(
          Kind.OTHER_VERSION,
          "'"
              + name
              + "' is of document version "
              + version
              + ". This Natrolyte reads "
              + readable()
              + ". "
              + (version > DocumentFile.VERSION ? "Open it with a newer Natrolyte. " : "")
              + "The file was not changed.");
    }
  }

  private String readable() {
    return upgrades.oldest() == DocumentFile.VERSION
        ? "version " + DocumentFile.VERSION
        : "versions " + upgrades.oldest() + " to " + DocumentFile.VERSION;
  }

  void write(Path file, RecipeDocument document) throws DocumentException {
    try {
      files.write(file, DocumentWriter.write(document));
    } catch (IOException e) {
      throw FileProblems.writing(file, e);
    }
  }

  FileStamp write(Path file, RecipeDocument document, FileStamp expected) throws DocumentException {
    try {
      return files.replace(file, DocumentWriter.write(document), expected);
    } catch (IOException e) {
      throw FileProblems.writing(file, e);
    }
  }
}
