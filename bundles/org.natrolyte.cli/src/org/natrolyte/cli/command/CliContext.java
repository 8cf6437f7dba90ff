// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.natrolyte.session.FaultLog;
import org.natrolyte.session.Session;
import org.natrolyte.session.SessionOptions;

/** What a command works with: the session, the streams, the terminal. One for each call. */
public final class CliContext implements AutoCloseable {
  private final Surroundings surroundings;
  private final Services services;
  private final SessionOptions options;
  private final Function<SessionOptions, Session> opener;
  private Session session;

  /**
   * The three standard streams.
   *
   * @param in recipes from "-"
   * @param out results
   * @param err messages
   */
  public record Streams(InputStream in, PrintStream out, PrintStream err) {
    public Streams {
      Objects.requireNonNull(in, "in");
      Objects.requireNonNull(out, "out");
      Objects.requireNonNull(err, "err");
    }
  }

  /**
   * Where the program runs.
   *
   * @param streams the standard streams
   * @param terminal what they are connected to
   * @param workingFolder what relative file names are relative to
   * @param version of the program
   */
  public record Surroundings(
      Streams streams, Terminal terminal, Path workingFolder, String version) {
    public Surroundings {
      Objects.requireNonNull(streams, "streams");
      Objects.requireNonNull(terminal, "terminal");
      workingFolder = workingFolder.toAbsolutePath();
      Objects.requireNonNull(version, "version");
    }
  }

  /** Finds what other plugins give. */
  public interface Services {
    /** No services. */
    Services NONE =
        new Services() {
          @Override
          public <T> Optional<T> find(Class<T> type) {
            return Optional.empty();
          }
        };

    /** The service of a type; its plugin is started now. */
    <T> Optional<T> find(Class<T> type);
  }

  /**
   * @param surroundings streams, terminal, folder, version
   * @param services what other plugins give
   * @param options of the session, before the command's own options
   * @param opener opens the session
   */
  public CliContext(
      Surroundings surroundings,
      Services services,
      SessionOptions options,
      Function<SessionOptions, Session> opener) {
    this.surroundings = surroundings;
    this.services = services;
    this.options = options;
    this.opener = opener;
  }

  public InputStream in() {
    return surroundings.streams().in();
  }

  /** Where results go, and nothing else. */
  public PrintStream out() {
    return surroundings.streams().out();
  }

  /** Where messages go. */
  public PrintStream err() {
    return surroundings.streams().err();
  }

  public Terminal terminal() {
    return surroundings.terminal();
  }

  /** The version of the program: "0.1.0". */
  public String version() {
    return surroundings.version();
  }

  /** The service of a type that another plugin gives. */
  public <T> Optional<T> service(Class<T> type) {
    return services.find(type);
  }

  /** Opens the session, once; it is closed with the context. */
  public Session session() {
    return session(UnaryOperator.identity());
  }

  /**
   * Opens the session, once; it is closed with the context.
   *
   * @param choices what the command's own options change
   */
  public synchronized Session session(UnaryOperator<SessionOptions> choices) {
    if (session == null) {
      session = opener.apply(choices.apply(options));
    }
    return session;
  }

  /** The file a user's argument means. */
  public Path file(String name) {
    try {
      return surroundings.workingFolder().resolve(name).normalize();
    } catch (InvalidPathException e) {
      throw new InputException("'" + name + "' cannot be a file name: " + e.getReason() + ".", e);
    }
  }

  /** Prints a message for the user, after the results so far. */
  public void say(String message) {
    out().flush();
    err().println("natrolyte: " + message);
  }

  /**
   * Writes a fault of the program to the log.
   *
   * @param what what was being done
   * @param fault what went wrong
   * @return the log; empty when it cannot be written
   */
  public Optional<Path> log(String what, Throwable fault) {
    return new FaultLog(options.userFolder(), Clock.systemDefaultZone()).write(what, fault);
  }

  @Override
  public synchronized void close() {
    if (session != null) {
      session.close();
      session = null;
    }
  }
}
