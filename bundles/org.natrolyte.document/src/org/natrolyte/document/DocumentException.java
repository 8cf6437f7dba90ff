// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.util.Objects;

/**
 * A file cannot be read or written. The message is for the user: it names the file, says what is
 * wrong, and what became of the data.
 */
public class DocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What kind of trouble it is, for a program that offers a way out. */
  public enum Kind {
    /** There is no such file, or no such folder to write it in. */
    MISSING,
    /** The file or its folder cannot be read. */
    NOT_READABLE,
    /** A folder stands where a file is asked for. */
    FOLDER,
    /** The file is larger than any document can be. */
    TOO_LARGE,
    /** The file is something else than a document. */
    NOT_A_DOCUMENT,
    /** A document, with an error in it. */
    INVALID,
    /** A document of a version that this program does not read. */
    OTHER_VERSION,
    /** The file or its folder cannot be written. */
    NOT_WRITABLE,
    /** There is no room left. */
    DISK_FULL,
    /** Another program has changed the file since it was read. */
    CHANGED_ON_DISK
  }

  private final Kind kind;

  /**
   * @param kind what kind of trouble
   * @param message whole sentences for the user
   */
  public DocumentException(Kind kind, String message) {
    this(kind, message, null);
  }

  /**
   * @param kind what kind of trouble
   * @param message whole sentences for the user
   * @param cause for the error log; may be null
   */
  public DocumentException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = Objects.requireNonNull(kind, "kind");
  }

  /** What kind of trouble it is. */
  public Kind kind() {
    return kind;
  }
}
