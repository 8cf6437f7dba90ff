// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an archive anew, so that its bytes depend on its content and a given time only. */
final class SteadyZip {
  private SteadyZip() {}

  static void write(byte[] archive, OffsetDateTime time, OutputStream out) throws IOException {
    ZipOutputStream packed = new ZipOutputStream(out);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry steady = new ZipEntry(entry.getName());
        steady.setTimeLocal(time.toLocalDateTime());
        packed.putNextEntry(steady);
        in.transferTo(packed);
        packed.closeEntry();
      }
    }
    packed.finish();
  }
}
