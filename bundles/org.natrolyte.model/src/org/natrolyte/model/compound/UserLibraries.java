// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.compound;

import java.nio.file.Path;
import java.util.List;

/** A compound library that can be extended by a user's own files without being touched itself. */
public interface UserLibraries {
  /**
   * This library with a user's own compounds on top.
   *
   * @param places files, and folders of which every library file counts; one that is missing or
   *     wrong is told by {@link CompoundLibrary#problems()} and stops nothing
   */
  CompoundLibrary with(List<Path> places);
}
