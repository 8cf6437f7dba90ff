// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.Terminal;
import org.natrolyte.cli.program.CommandServices;
import org.natrolyte.cli.program.Program;
import org.natrolyte.session.Session;
import org.natrolyte.session.SessionOptions;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The command line as an Equinox application. */
public final class CliApplication implements IApplication {
  private static final int BUFFER = 1 << 14;

  @Override
  public Object start(IApplicationContext application) {
    String[] args = (String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
    BundleContext bundles = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
    Charset charset = charset();
    Terminal terminal = Terminal.of(System::getProperty, System::getenv, charset);
    CliContext.Streams streams =
        new CliContext.Streams(
            System.in,
            stream(FileDescriptor.out, charset, false),
            stream(FileDescriptor.err, charset, true));
    String folder = System.getProperty("natrolyte.cwd", System.getProperty("user.dir"));
    CommandServices services = new CommandServices(bundles);
    CliContext.Surroundings surroundings =
        new CliContext.Surroundings(
            streams, terminal, Path.of(folder), version(bundles.getBundle().getVersion()));
    try (CliContext context =
        new CliContext(
            surroundings,
            services,
            SessionOptions.usual(),
            options -> Session.open(bundles, options))) {
      return new Program(context, services).run(args);
    }
  }

  @Override
  public void stop() {
    // a run is cancelled by its own shutdown hook
  }

  /** A pipe that is closed early ends the output, not the program. */
  private static PrintStream stream(FileDescriptor descriptor, Charset charset, boolean atOnce) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), atOnce, charset);
  }

  /** The terminal's own characters where they suffice; else UTF-8, as in files and pipes. */
  private static Charset charset() {
    String named = System.getProperty("stdout.encoding", "");
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    return windows && Charset.isSupported(named) ? Charset.forName(named) : StandardCharsets.UTF_8;
  }

  private static String version(Version version) {
    return "%d.%d.%d".formatted(version.getMajor(), version.getMinor(), version.getMicro());
  }
}
