// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.compound.CompoundLibrary;
import org.natrolyte.model.compound.UserLibraries;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Finds the library among the services and lays the user's files on top. */
final class LibraryService {
  private LibraryService() {}

  static CompoundLibrary find(BundleContext context, SessionOptions options) {
    ServiceReference<CompoundLibrary> reference =
        context.getServiceReference(CompoundLibrary.class);
    CompoundLibrary library = reference == null ? null : context.getService(reference);
    if (library == null) {
      throw new SessionException(
          "The compound library is missing from this installation. Install Natrolyte anew.");
    }
    List<Path> places = places(options);
    if (places.isEmpty()) {
      return library;
    }
    if (library instanceof UserLibraries extensible) {
      return extensible.with(places);
    }
    throw new SessionException("The installed compound library takes no libraries of a user.");
  }

  private static List<Path> places(SessionOptions options) {
    List<Path> places = new ArrayList<>();
    Path folder = options.userFolder().library();
    if (Files.isDirectory(folder)) {
      places.add(folder);
    }
    places.addAll(options.userLibraries());
    return places;
  }
}
