// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Another program has changed, made or removed the file since it was read; nothing was written. */
public class ChangedOnDiskException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  ChangedOnDiskException(Path file) {
    super(file.toString(), null, "changed since it was read");
  }
}
