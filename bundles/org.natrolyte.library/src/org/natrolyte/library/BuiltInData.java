// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.natrolyte.document.SeparatedValuesException;

/** The data files of this bundle. */
final class BuiltInData {
  private BuiltInData() {}

  /** Reads one of the files of the data folder; its absence or a fault in it is our own mistake. */
  static CsvTable table(String file) {
    String path = "/data/" + file;
    try (InputStream in = BuiltInData.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing from the library bundle");
      }
      return CsvTable.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SeparatedValuesException e) {
      throw new IllegalStateException(file + ", line " + e.line() + ": " + e.getMessage(), e);
    }
  }
}
