// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.natrolyte.document.DiskResultCache;
import org.natrolyte.document.LayeredResultCache;
import org.natrolyte.model.compound.CompoundLibrary;
import org.natrolyte.model.formulation.FormulationReader;
import org.natrolyte.model.run.AvailableStudies;
import org.natrolyte.model.run.MemoryResultCache;
import org.natrolyte.model.run.ResultCache;
import org.natrolyte.model.run.StudyRunner;
import org.osgi.framework.BundleContext;

/**
 * One user's work with Natrolyte: the compound library with the user's own files, the recipe
 * reader, the studies that are installed and a runner with a cache.
 *
 * <p>Opening costs nothing: each part is made when it is first asked for. Safe to share between
 * threads. The studies are those of the first call of {@link #studies()}; open a new session after
 * plugins have come or gone.
 */
public final class Session implements AutoCloseable {
  private static final int RESULTS_IN_MEMORY = 2000;

  private final SessionOptions options;
  private final Supplier<CompoundLibrary> libraries;
  private final Supplier<AvailableStudies> finder;
  private final List<String> warnings = new ArrayList<>();
  private CompoundLibrary library;
  private FormulationReader reader;
  private AvailableStudies studies;
  private StudyRunner runner;

  private Session(
      SessionOptions options,
      Supplier<CompoundLibrary> libraries,
      Supplier<AvailableStudies> finder) {
    this.options = options;
    this.libraries = libraries;
    this.finder = finder;
  }

  /**
   * Opens a session on the services of a running framework.
   *
   * @param context finds the services
   * @param options how the session works
   */
  public static Session open(BundleContext context, SessionOptions options) {
    return new Session(
        options, () -> LibraryService.find(context, options), () -> StudyServices.find(context));
  }

  /**
   * Opens a session on parts that are given, for tests and plain Java programs.
   *
   * @param library gives the library when it is first asked for
   * @param studies gives the studies when they are first asked for
   * @param options how the session works
   */
  public static Session of(
      Supplier<CompoundLibrary> library,
      Supplier<AvailableStudies> studies,
      SessionOptions options) {
    return new Session(options, library, studies);
  }

  /**
   * The compounds: the built-in ones and the user's.
   *
   * @throws SessionException when there is no library, or a file of the user's cannot be read
   */
  public synchronized CompoundLibrary library() {
    if (library == null) {
      library = libraries.get();
      warnings.addAll(library.problems());
    }
    return library;
  }

  /** Reads recipes with the compounds of {@link #library()}. */
  public synchronized FormulationReader reader() {
    if (reader == null) {
      reader = new FormulationReader(library());
    }
    return reader;
  }

  /** The installed studies, and the installed plugins that cannot be used. */
  public synchronized AvailableStudies studies() {
    if (studies == null) {
      studies = finder.get();
    }
    return studies;
  }

  /** Runs {@link #studies()}, looking up and keeping results as the options say. */
  public synchronized StudyRunner runner() {
    if (runner == null) {
      runner = runner(studies());
    }
    return runner;
  }

  /**
   * Makes a runner of its own over some of the studies; the caller closes it.
   *
   * @param some which studies to run
   */
  public StudyRunner runner(AvailableStudies some) {
    return new StudyRunner(some, cache(), options.threads());
  }

  /** Where the user's files are. */
  public UserFolder userFolder() {
    return options.userFolder();
  }

  /**
   * What the user should know about the session's own working, such as a cache that is read-only.
   */
  public synchronized List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** Stops what runs. */
  @Override
  public synchronized void close() {
    if (runner != null) {
      runner.close();
      runner = null;
    }
  }

  private ResultCache cache() {
    return options.cached()
        ? new LayeredResultCache(
            new MemoryResultCache(RESULTS_IN_MEMORY),
            new DiskResultCache(
                options.userFolder().results(), DiskResultCache.DEFAULT_MAX_BYTES, this::warn))
        : ResultCache.NONE;
  }

  private synchronized void warn(String warning) {
    warnings.add(warning);
  }
}
