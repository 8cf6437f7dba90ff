// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;

/** The commands of this bundle. A command's class is loaded when it is called, not before. */
public final class BuiltInCommands {
  private BuiltInCommands() {}

  /** Names and what they do, in the order of the help. */
  public static Map<String, String> summaries() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("compare", "Recipes side by side: what every installed study finds");
    all.put("show", "Everything about one recipe, and how it is known");
    all.put("check", "Read recipes and say which are wrong, and where");
    all.put("compounds", "Search the compound library; show a compound with its sources");
    all.put("studies", "What is installed: what each study gives, needs and takes");
    all.put("plugins", "List, install and remove research areas");
    all.put("convert", "Turn lists, tables, documents and JSON into one another");
    all.put("open", "Open the workbench on a document");
    all.put("help", "This overview, or the help of one command");
    return all;
  }

  /** Makes a command; empty for a name that is none. */
  public static Optional<Callable<Integer>> create(String name, CliContext context) {
    return Optional.ofNullable(
        switch (name) {
          case "compare" -> new CompareCommand(context);
          case "show" -> new ShowCommand(context);
          case "check" -> new CheckCommand(context);
          case "compounds" -> new CompoundsCommand(context);
          case "studies" -> new StudiesCommand(context);
          case "plugins" -> new PluginsCommand(context);
          case "convert" -> new ConvertCommand(context);
          case "open" -> new OpenCommand(context);
          default -> null;
        });
  }
}
