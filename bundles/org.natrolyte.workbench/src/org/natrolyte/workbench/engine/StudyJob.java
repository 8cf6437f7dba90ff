// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.formulation.FormulationReader;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.run.RunRequest;
import org.natrolyte.model.run.StudyRun;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.session.Session;
import org.natrolyte.session.SessionException;

/**
 * Reads the recipes of a document and has them studied, off the UI thread. Tells the states once
 * everything is read, then as the studies come back, at most every {@value #PAUSE_MILLIS} ms, and
 * once everything is computed. Recipes whose findings are current are left alone.
 */
public final class StudyJob extends Job {
  /** Pause between two tellings, so that the window draws a few times a second and no more. */
  private static final long PAUSE_MILLIS = 200;

  private final Engine engine;
  private final List<RecipeState> before;
  private final ParameterValues parameters;
  private final Consumer<List<RecipeState>> listener;
  private volatile StudyRun run;

  /**
   * @param title what the Progress view shows
   * @param engine gives the session
   * @param before the states as they are now
   * @param parameters what is set for the document
   * @param listener hears of the new states, in this job's thread
   */
  public StudyJob(
      String title,
      Engine engine,
      List<RecipeState> before,
      ParameterValues parameters,
      Consumer<List<RecipeState>> listener) {
    super(title);
    this.engine = engine;
    this.before = List.copyOf(before);
    this.parameters = parameters;
    this.listener = listener;
    setPriority(Job.SHORT);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      return readAndStudy(monitor);
    } catch (SessionException e) {
      return notStudied(e.getMessage(), e);
    } catch (RuntimeException | LinkageError e) {
      return notStudied("The recipes could not be computed: " + e, e);
    }
  }

  private IStatus notStudied(String why, Throwable cause) {
    listener.accept(cancelled(before));
    return Status.error(why, cause);
  }

  private IStatus readAndStudy(IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, "Opening the library", 1000);
    Session session = engine.session();
    progress.worked(100);
    progress.setTaskName("Reading recipes");
    FormulationReader reader = engine.read().reader();
    List<StudyDescriptor> studies = session.studies().descriptors();
    List<RecipeState> read = new ArrayList<>();
    for (RecipeState state : before) {
      if (progress.isCanceled()) {
        listener.accept(cancelled(before));
        return Status.CANCEL_STATUS;
      }
      read.add(state.isOld() ? read(reader, state, studies) : state);
    }
    progress.worked(50);
    listener.accept(read);
    return study(session, read, progress.newChild(850));
  }

  @Override
  protected void canceling() {
    StudyRun running = run;
    if (running != null) {
      running.cancel();
    }
  }

  private static RecipeState read(
      FormulationReader reader, RecipeState state, List<StudyDescriptor> studies) {
    RecipeEntry entry = state.entry();
    if (entry.recipe().isBlank()) {
      return RecipeState.of(entry);
    }
    try {
      return state.understood(reader.read(entry.recipe()), studies);
    } catch (RecipeException e) {
      return state.wrong(e);
    }
  }

  private IStatus study(Session session, List<RecipeState> read, IProgressMonitor monitor) {
    List<RunRequest> requests = new ArrayList<>();
    for (RecipeState state : read) {
      if (state.status() == RecipeState.Status.COMPUTING) {
        requests.add(
            new RunRequest(
                state.formulation().orElseThrow(), state.entry().conditions(), parameters));
      }
    }
    if (requests.isEmpty()) {
      return Status.OK_STATUS;
    }
    int studies = Math.max(1, session.studies().studies().size());
    StudyProgress progress = new StudyProgress(monitor, requests.size() * studies);
    try {
      run = session.runner().start(requests, progress);
      if (monitor.isCanceled()) {
        run.cancel();
      }
      tellAsTheyCome(read, progress);
      boolean stopped = run.isCancelled();
      listener.accept(stopped ? cancelled(arrived(read)) : found(read, run.await()));
      return stopped ? Status.CANCEL_STATUS : Status.OK_STATUS;
    } catch (InterruptedException e) {
      run.cancel();
      listener.accept(cancelled(arrived(read)));
      return Status.CANCEL_STATUS;
    } finally {
      StudyFailures.log(progress.outcomes());
      engine.health().add(progress.outcomes());
    }
  }

  private void tellAsTheyCome(List<RecipeState> read, StudyProgress progress)
      throws InterruptedException {
    long next = System.nanoTime();
    boolean news = false;
    while (!run.isDone()) {
      news |= progress.awaitNews(PAUSE_MILLIS / 4);
      if (news && System.nanoTime() >= next && !run.isDone()) {
        listener.accept(arrived(read));
        news = false;
        next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);
      }
    }
  }

  /** The states with what is done by now; a recipe with nothing to come is current. */
  private List<RecipeState> arrived(List<RecipeState> read) {
    List<RecipeState> states = new ArrayList<>();
    int next = 0;
    for (RecipeState state : read) {
      if (state.status() == RecipeState.Status.COMPUTING) {
        RecipeResult done = run.soFar(next++);
        RecipeState now = state.arrived(done);
        states.add(now.arrivals().awaited().isEmpty() ? state.found(done) : now);
      } else {
        states.add(state);
      }
    }
    return states;
  }

  private static List<RecipeState> cancelled(List<RecipeState> states) {
    return states.stream()
        .map(s ->
            switch (s.status()) {
              case EDITED, COMPUTING, CANCELLED -> s.cancelled();
              case EMPTY, WRONG, CURRENT -> s;
            })
        .toList();
  }

  private static List<RecipeState> found(List<RecipeState> read, List<RecipeResult> results) {
    List<RecipeState> states = new ArrayList<>();
    int next = 0;
    for (RecipeState state : read) {
      boolean studied = state.status() == RecipeState.Status.COMPUTING;
      states.add(studied ? state.found(results.get(next++)) : state);
    }
    return states;
  }
}
