// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import org.natrolyte.document.DocumentException.Kind;

/** Says in words for the user why a file cannot be read or written. */
public final class FileProblems {
  private static final String[] FULL = {
    "no space left", "not enough space", "disk quota exceeded", "disk full", "disk is full"
  };

  private FileProblems() {}

  /**
   * Why a file could not be read.
   *
   * @param name the file, as the user named it
   * @param problem what the system said
   */
  public static DocumentException reading(String name, IOException problem) {
    return switch (problem) {
      case NoSuchFileException e ->
          new DocumentException(Kind.MISSING, "There is no file '" + name + "'.", e);
      case AccessDeniedException e ->
          new DocumentException(
              Kind.NOT_READABLE,
              "'" + name + "' may not be read: the system denies access to it.",
              e);
      case CharacterCodingException e ->
          new DocumentException(
              Kind.NOT_READABLE,
              "'" + name + "' is no text in UTF-8: save it with the encoding UTF-8.",
              e);
      default ->
          new DocumentException(
              Kind.NOT_READABLE,
              "'" + name + "' cannot be read: " + reason(problem) + ".",
              problem);
    };
  }

  /**
   * Why a file could not be written.
   *
   * @param file where to
   * @param problem what the system said
   */
  public static DocumentException writing(Path file, IOException problem) {
    String what = "'" + file + "' was not written: ";
    String untouched = Files.isRegularFile(file) ? " The file there is as it was before." : "";
    if (problem instanceof ChangedOnDiskException) {
      return new DocumentException(
          Kind.CHANGED_ON_DISK,
          what
              + "another program has changed it since it was opened. Open it again, or save under"
              + " another name."
              + untouched,
          problem);
    }
    if (Files.isDirectory(file)) {
      return new DocumentException(
          Kind.FOLDER, what + "it is a folder. Give the name of a file.", problem);
    }
    if (isDiskFull(problem)) {
      return new DocumentException(
          Kind.DISK_FULL,
          what + "the disk is full. Make room, or save to another place." + untouched,
          problem);
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      return new DocumentException(
          Kind.MISSING, what + "there is no folder '" + folder + "'.", problem);
    }
    if (isReadOnly(problem)) {
      String which =
          Files.exists(file) && !Files.isWritable(file)
              ? "the file is read-only."
              : "the folder '" + folder + "' is read-only.";
      return new DocumentException(
          Kind.NOT_WRITABLE,
          what + which + " Save to another place, or ask for the right to write." + untouched,
          problem);
    }
    if (problem instanceof NoSuchFileException) {
      return new DocumentException(
          Kind.NOT_WRITABLE,
          what
              + "the system lets no file be made in the folder '"
              + folder
              + "'. Save to another place."
              + untouched,
          problem);
    }
    return new DocumentException(
        Kind.NOT_WRITABLE, what + reason(problem) + "." + untouched, problem);
  }

  private static boolean isDiskFull(IOException problem) {
    String said = reason(problem).toLowerCase(Locale.ROOT);
    for (String full : FULL) {
      if (said.contains(full)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReadOnly(IOException problem) {
    return problem instanceof AccessDeniedException
        || reason(problem).toLowerCase(Locale.ROOT).contains("read-only");
  }

  private static String reason(IOException problem) {
    if (problem instanceof FileSystemException e && e.getReason() != null) {
      return e.getReason();
    }
    if (problem instanceof FileSystemLoopException) {
      return "its links lead in a circle";
    }
    if (problem instanceof NotDirectoryException) {
      return "a part of its path is not a folder";
    }
    if (problem instanceof ClosedByInterruptException) {
      return "it was cancelled";
    }
    if (problem instanceof FileSystemException) {
      // its message is the name of a file, which may be a temporary one
      return "the system gives no reason (" + problem.getClass().getSimpleName() + ")";
    }
    return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
  }
}
