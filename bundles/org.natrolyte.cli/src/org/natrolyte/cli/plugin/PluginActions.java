// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.Nearest;
import org.natrolyte.cli.output.PlainTable;
import org.natrolyte.document.JsonOutput;
import org.natrolyte.provisioning.Area;
import org.natrolyte.provisioning.AreaRepository;
import org.natrolyte.provisioning.PluginException;
import org.natrolyte.provisioning.Provisioning;
import org.osgi.framework.BundleContext;

/** The three things that `natrolyte plugins` does. */
public final class PluginActions {
  private final CliContext context;
  private final Provisioning provisioning;
  private final Optional<URI> repository;

  /**
   * @param context where results and messages go
   * @param bundles finds p2
   * @param from the repository that the user names; null for the program's own
   * @throws PluginException when the installation is not managed
   */
  public PluginActions(CliContext context, BundleContext bundles, String from)
      throws PluginException {
    this.context = context;
    this.provisioning = Provisioning.open(bundles);
    this.repository =
        from == null
            ? AreaRepository.bundled(provisioning.folder())
            : Optional.of(NamedRepository.of(from, context));
  }

  /** Prints what is installed and what could be. */
  public void list(boolean json, int width) throws PluginException {
    List<Area> installed = provisioning.installed();
    List<Area> available = available();
    List<Area> all = new ArrayList<>(installed);
    available.stream()
        .filter(a -> installed.stream().noneMatch(i -> i.id().equals(a.id())))
        .forEach(all::add);
    if (json) {
      printJson(all, installed, available);
    } else if (all.isEmpty()) {
      context.say("no research area is installed, and none is offered");
    } else {
      PlainTable table = new PlainTable(width);
      table.row("Area", "State", "Version", "Name");
      for (Area area : all) {
        table.row(
            area.shortName(), state(area, installed, available), area.shortVersion(), area.name());
      }
      context.out().print(table);
    }
  }

  private static String state(Area area, List<Area> installed, List<Area> available) {
    if (!installed.contains(area)) {
      return "available";
    }
    return available.stream()
            .anyMatch(a -> a.id().equals(area.id()) && !a.version().equals(area.version()))
        ? "installed, another build is offered"
        : "installed";
  }

  /** Installs features by the names a user gives. */
  public void install(List<String> names) throws PluginException {
    if (repository.isEmpty()) {
      throw new PluginException(
          "There is no folder 'areas' beside the program; name a repository with --from.");
    }
    List<Area> available = available();
    List<Area> wanted = new ArrayList<>();
    for (String name : names) {
      wanted.add(find(name, available, "is offered"));
    }
    for (Area area : wanted) {
      boolean there =
          provisioning.installed().stream()
              .anyMatch(i -> i.id().equals(area.id()) && i.version().equals(area.version()));
      if (there) {
        context.say(area.name() + " is installed already.");
      } else {
        provisioning.install(area, repository.get());
        context.say(
            "installed " + area.name() + " " + area.shortVersion() + ", from the next start on");
      }
    }
  }

  /** Removes features by the names a user gives. */
  public void remove(List<String> names) throws PluginException {
    List<Area> installed = provisioning.installed();
    List<Area> wanted = new ArrayList<>();
    for (String name : names) {
      wanted.add(find(name, installed, "is installed"));
    }
    for (Area area : wanted) {
      provisioning.remove(area);
      context.say("removed " + area.name() + ", from the next start on");
    }
  }

  private List<Area> available() throws PluginException {
    return repository.isEmpty()
        ? List.of()
        : provisioning.available(repository.get()).stream().filter(a -> !a.isBase()).toList();
  }

  private static Area find(String word, List<Area> areas, String where) throws PluginException {
    List<Area> called = areas.stream().filter(a -> a.isCalled(word)).toList();
    if (called.size() > 1) {
      throw new PluginException(
          "'%s' means several plugins: %s. Name one by its id."
              .formatted(word, String.join(", ", called.stream().map(Area::id).toList())));
    }
    if (called.size() == 1) {
      return called.getFirst();
    }
    List<String> names = areas.stream().map(Area::shortName).toList();
    String rest =
        names.isEmpty()
            ? " None " + where + "."
            : Nearest.hint(word, names) + " There are: " + listed(areas) + ".";
    throw new PluginException("No plugin '" + word + "' " + where + "." + rest);
  }

  private static String listed(List<Area> areas) {
    return String.join(
        ", ", areas.stream().map(a -> a.shortName() + " (" + a.name() + ")").toList());
  }

  private void printJson(List<Area> all, List<Area> installed, List<Area> available) {
    try (JsonOutput json = new JsonOutput(context.out())) {
      json.object().array("plugins");
      for (Area area : all) {
        json.object();
        json.member("id", area.id());
        json.member("shortName", area.shortName());
        json.member("name", area.name());
        json.member("description", area.description());
        json.member("installed", version(area, installed));
        json.member("available", version(area, available));
        json.endObject();
      }
      json.endArray().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String version(Area area, List<Area> areas) {
    return areas.stream()
        .filter(a -> a.id().equals(area.id()))
        .map(Area::version)
        .findFirst()
        .orElse(null);
  }
}
