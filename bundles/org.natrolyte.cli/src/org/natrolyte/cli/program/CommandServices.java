// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.CommandProvider;
import org.natrolyte.session.SessionException;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The commands that other plugins give as services; a plugin is started when its command is called.
 */
public final class CommandServices implements CommandSource, CliContext.Services {
  private final BundleContext context;

  /**
   * @param context finds the services
   */
  public CommandServices(BundleContext context) {
    this.context = context;
  }

  @Override
  public Map<String, String> summaries() {
    Map<String, String> all = new TreeMap<>();
    for (ServiceReference<CommandProvider> reference : references()) {
      if (reference.getProperty(CommandProvider.NAME) instanceof String name) {
        Object summary = reference.getProperty(CommandProvider.SUMMARY);
        all.putIfAbsent(name, summary == null ? "" : summary.toString());
      }
    }
    return all;
  }

  @Override
  public Optional<Callable<Integer>> create(String name, CliContext cli) {
    for (ServiceReference<CommandProvider> reference : references()) {
      if (name.equals(reference.getProperty(CommandProvider.NAME))) {
        CommandProvider provider = context.getService(reference);
        if (provider == null) {
          throw new SessionException(
              "The plugin of the command '%s' (%s) cannot be started."
                  .formatted(name, reference.getBundle().getSymbolicName()));
        }
        return Optional.of(provider.create(cli));
      }
    }
    return Optional.empty();
  }

  @Override
  public <T> Optional<T> find(Class<T> type) {
    ServiceReference<T> reference = context.getServiceReference(type);
    return reference == null
        ? Optional.empty()
        : Optional.ofNullable(context.getService(reference));
  }

  private List<ServiceReference<CommandProvider>> references() {
    try {
      return new ArrayList<>(context.getServiceReferences(CommandProvider.class, null));
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException("no filter was given", e);
    }
  }
}
