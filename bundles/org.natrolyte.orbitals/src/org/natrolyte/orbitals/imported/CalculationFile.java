// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.imported;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.structure.Geometry;

/** Reads a finished calculation; the kind of the file is told from what is in it. */
public final class CalculationFile {
  private static final long MOST_BYTES = 400L << 20;
  private static final Geometry NONE = new Geometry(new int[0], new double[0]);

  /** The kinds of files that are read, for messages. */
  public static final String ACCEPTED =
      "xtb's xtbout.json, a Gaussian log, an ORCA output, a Molden file, QCSchema JSON";

  private CalculationFile() {}

  /**
   * Reads a file.
   *
   * @throws ImportException when it is none of the kinds, unfinished or damaged
   */
  public static Calculation read(Path file) throws ImportException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new ImportException("the file is larger than 400 MB");
      }
      return read(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new ImportException("the file cannot be read: " + e.getMessage(), e);
    }
  }

  /** Reads the content of a file. */
  public static Calculation read(byte[] content) throws ImportException {
    int first = 0;
    while (first < content.length && Character.isWhitespace(content[first])) {
      first++;
    }
    if (first == content.length) {
      throw new ImportException("the file is empty");
    }
    try {
      return content[first] == '{' ? json(content) : text(content);
    } catch (NumberFormatException e) {
      throw new ImportException("a number in the file is damaged: " + e.getMessage(), e);
    }
  }

  private static Calculation json(byte[] content) throws ImportException {
    JsonTree json;
    try {
      json = JsonTree.read(content);
    } catch (IOException e) {
      String line = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new ImportException("the JSON is damaged or cut off: " + line, e);
    }
    if (XtbJson.isOne(json)) {
      return XtbJson.read(json, NONE);
    }
    if (QcSchema.isOne(json)) {
      return QcSchema.read(json);
    }
    throw new ImportException("the JSON is neither xtb's nor QCSchema. Accepted: " + ACCEPTED);
  }

  private static Calculation text(byte[] content) throws ImportException {
    List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
    if (MoldenFile.isOne(lines)) {
      return MoldenFile.read(lines);
    }
    if (GaussianLog.isOne(lines)) {
      return GaussianLog.read(lines);
    }
    if (OrcaOutput.isOne(lines)) {
      return OrcaOutput.read(lines);
    }
    throw new ImportException("the file is of no known kind. Accepted: " + ACCEPTED);
  }
}
