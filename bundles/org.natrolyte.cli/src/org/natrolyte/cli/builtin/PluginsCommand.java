// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.Nearest;
import org.natrolyte.cli.output.TextOptions;
import org.natrolyte.cli.plugin.PluginActions;
import org.natrolyte.provisioning.PluginException;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** `natrolyte plugins`: research areas come and go. */
@Command(
    name = "plugins",
    description = "List, install and remove research areas; a change holds from the next start.",
    footer = {
      "natrolyte plugins list",
      "natrolyte plugins install anode-free",
      "natrolyte plugins install my-area --from ~/my-area/repository",
      "natrolyte plugins remove anode-free"
    })
public final class PluginsCommand implements Callable<Integer> {
  private static final List<String> ACTIONS = List.of("list", "install", "remove");

  private final CliContext context;

  @Parameters(
      index = "0",
      paramLabel = "ACTION",
      defaultValue = "list",
      description = "list, install or remove.")
  private String action = "list";

  @Parameters(
      index = "1..*",
      paramLabel = "NAME",
      arity = "0..*",
      description = "What to install or remove, by its short name or its feature id.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "PLACE",
      description = "A repository: folder, archive or address. Without it the one of the program.")
  private String from;

  @Option(names = "--json", description = "Print the list as JSON.")
  private boolean json;

  @Mixin private TextOptions text = new TextOptions();

  PluginsCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    check();
    Bundle bundle = FrameworkUtil.getBundle(PluginsCommand.class);
    if (bundle == null) {
      throw new InputException("Plugins are managed in an installed Natrolyte alone.");
    }
    try {
      PluginActions actions = new PluginActions(context, bundle.getBundleContext(), from);
      switch (action) {
        case "install" -> actions.install(names);
        case "remove" -> actions.remove(names);
        default -> actions.list(json, text.width(context.terminal()));
      }
      return ExitCode.OK;
    } catch (PluginException e) {
      context.say(e.getMessage());
      return ExitCode.WRONG_INPUT;
    } catch (NoClassDefFoundError missing) {
      throw new InputException(
          "This installation has no plugin manager (p2), so none can be added or removed.",
          missing);
    }
  }

  private void check() {
    if (!ACTIONS.contains(action)) {
      throw new InputException(
          "plugins: there is no action '%s'.%s Write list, install or remove."
              .formatted(action, Nearest.hint(action, ACTIONS)));
    }
    if (action.equals("list") && !names.isEmpty()) {
      throw new InputException("plugins list takes no name.");
    }
    if (!action.equals("list") && names.isEmpty()) {
      throw new InputException(
          "plugins %s: which one? `natrolyte plugins list` shows the names.".formatted(action));
    }
  }
}
