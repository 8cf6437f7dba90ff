// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.IOException;

/** A fault in a JSON text; the message says where, by line, column and path. */
final class JsonFault extends IOException {
  private static final long serialVersionUID = 1L;

  JsonFault(int line, int column, String path, String what) {
    super(
        "line "
            + line
            + ", column "
            + column
            + (path.isEmpty() ? "" : " (" + path + ")")
            + ": "
            + what);
  }
}
