// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.provisioning;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;

/** The installed features of the running program, through p2. */
public final class Provisioning {
  private static final String GROUP = ".feature.group";

  /** Its activator registers the agent of the running program. */
  private static final String CORE = "org.eclipse.equinox.p2.core";

  private final IProvisioningAgent agent;
  private final IProfile profile;

  private Provisioning(IProvisioningAgent agent, IProfile profile) {
    this.agent = agent;
    this.profile = profile;
  }

  /**
   * Opens the installation that is running.
   *
   * @throws PluginException when it is not managed by p2
   */
  public static Provisioning open(BundleContext context) throws PluginException {
    activateCore(context);
    ServiceReference<IProvisioningAgent> reference =
        context.getServiceReference(IProvisioningAgent.class);
    IProvisioningAgent agent = reference == null ? null : context.getService(reference);
    IProfileRegistry registry = agent == null ? null : agent.getService(IProfileRegistry.class);
    IProfile profile = registry == null ? null : registry.getProfile(IProfileRegistry.SELF);
    if (profile == null) {
      throw new PluginException(
          "This installation keeps no list of its plugins, so none can be added or removed.");
    }
    agent.registerService(UIServices.SERVICE_NAME, new NoQuestions());
    return new Provisioning(agent, profile);
  }

  /** The framework does so itself, unless the classes of p2 are on the class path of Java. */
  private static void activateCore(BundleContext context) throws PluginException {
    for (Bundle bundle : context.getBundles()) {
      if (CORE.equals(bundle.getSymbolicName())) {
        try {
          bundle.start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
          throw new PluginException("The list of plugins cannot be read: " + e.getMessage(), e);
        }
      }
    }
  }

  /** The program's folder. */
  public Path folder() {
    return Path.of(profile.getProperty(IProfile.PROP_INSTALL_FOLDER));
  }

  /** What is installed, the program's own features left out. */
  public List<Area> installed() {
    return areas(profile.query(new UserVisibleRootQuery(), null)).stream()
        .filter(area -> !area.isBase())
        .toList();
  }

  /**
   * What a repository offers, the newest version of each.
   *
   * @throws PluginException when it cannot be read
   */
  public List<Area> available(URI repository) throws PluginException {
    return areas(QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()), repository);
  }

  /** Installs a feature; the program has it at its next start. */
  public void install(Area area, URI repository) throws PluginException {
    requireWritable();
    IInstallableUnit unit =
        unit(load(repository), area)
            .orElseThrow(() -> new PluginException(area.name() + " is no longer offered."));
    perform(new InstallOperation(new ProvisioningSession(agent), List.of(unit)), repository);
  }

  /** Removes a feature; the program is without it at its next start. */
  public void remove(Area area) throws PluginException {
    requireWritable();
    IInstallableUnit unit =
        unit(profile, area)
            .orElseThrow(() -> new PluginException(area.name() + " is not installed."));
    perform(new UninstallOperation(new ProvisioningSession(agent), List.of(unit)), null);
  }

  /**
   * The ids of the bundles that a feature brings.
   *
   * @param repository where it is looked for when it is not installed; may be null
   */
  public List<String> plugins(Area area, URI repository) throws PluginException {
    Optional<IInstallableUnit> unit = unit(profile, area);
    if (unit.isEmpty() && repository != null) {
      unit = unit(load(repository), area);
    }
    return unit.map(u -> PluginsOf.names(u)).orElse(List.of());
  }

  /**
   * How much an installation of a feature copies, in bytes.
   *
   * @return empty when the repository does not say
   */
  public OptionalLong size(Area area, URI repository) throws PluginException {
    Optional<IInstallableUnit> unit = unit(load(repository), area);
    IArtifactRepositoryManager manager = agent.getService(IArtifactRepositoryManager.class);
    if (unit.isEmpty() || manager == null) {
      return OptionalLong.empty();
    }
    try {
      IArtifactRepository artifacts = manager.loadRepository(repository, new NullProgressMonitor());
      return PluginsOf.size(unit.get(), load(repository), artifacts);
    } catch (ProvisionException e) {
      throw new PluginException(
          "The repository " + repository + " cannot be read: " + StatusText.of(e.getStatus()), e);
    }
  }

  private void perform(ProfileChangeOperation operation, URI repository) throws PluginException {
    ProvisioningContext where = new ProvisioningContext(agent);
    where.setMetadataRepositories(repository == null ? new URI[0] : new URI[] {repository});
    where.setArtifactRepositories(repository == null ? new URI[0] : new URI[] {repository});
    operation.setProvisioningContext(where);
    check(operation.resolveModal(new NullProgressMonitor()));
    check(operation.getProvisioningJob(null).runModal(new NullProgressMonitor()));
  }

  private static void check(IStatus status) throws PluginException {
    if (status.matches(IStatus.ERROR | IStatus.CANCEL)) {
      throw new PluginException(StatusText.of(status), status.getException());
    }
  }

  /**
   * What is installed goes into the program's folder, or, where that is read-only and was started
   * with a configuration of the user's own on top of it, into the user's folder.
   */
  private void requireWritable() throws PluginException {
    if (System.getProperty("osgi.sharedConfiguration.area") != null) {
      return;
    }
    Path folder = folder();
    for (Path part : List.of(folder, folder.resolve("plugins"), folder.resolve("configuration"))) {
      if (Files.exists(part) && !Files.isWritable(part)) {
        throw new PluginException(
            "The program's folder %s is read-only for you. Ask whoever owns it, or unpack Natrolyte"
                    .formatted(folder)
                + " into a folder of your own.");
      }
    }
  }

  private IQueryable<IInstallableUnit> load(URI repository) throws PluginException {
    IMetadataRepositoryManager manager = agent.getService(IMetadataRepositoryManager.class);
    try {
      return manager.loadRepository(repository, new NullProgressMonitor());
    } catch (ProvisionException e) {
      throw new PluginException(
          "The repository " + repository + " cannot be read: " + StatusText.of(e.getStatus()), e);
    }
  }

  private List<Area> areas(
      org.eclipse.equinox.p2.query.IQuery<IInstallableUnit> query, URI repository)
      throws PluginException {
    return areas(load(repository).query(query, new NullProgressMonitor()));
  }

  private static List<Area> areas(Iterable<IInstallableUnit> units) {
    List<Area> areas = new ArrayList<>();
    for (IInstallableUnit unit : units) {
      boolean feature = unit.getId().endsWith(GROUP) && !QueryUtil.isCategory(unit);
      if (feature && !QueryUtil.isProduct(unit)) {
        areas.add(area(unit));
      }
    }
    areas.sort(Comparator.comparing(Area::id));
    return areas;
  }

  private static Area area(IInstallableUnit unit) {
    return new Area(
        unit.getId().substring(0, unit.getId().length() - GROUP.length()),
        property(unit, IInstallableUnit.PROP_NAME).orElse(unit.getId()),
        unit.getVersion().toString(),
        property(unit, IInstallableUnit.PROP_DESCRIPTION).orElse(""));
  }

  private static Optional<String> property(IInstallableUnit unit, String name) {
    return Optional.ofNullable(unit.getProperty(name, null))
        .map(text -> text.replaceAll("\\s+", " ").strip());
  }

  private static Optional<IInstallableUnit> unit(IQueryable<IInstallableUnit> where, Area area) {
    var query = QueryUtil.createLatestQuery(QueryUtil.createIUQuery(area.id() + GROUP));
    for (IInstallableUnit unit : where.query(query, new NullProgressMonitor())) {
      return Optional.of(unit);
    }
    return Optional.empty();
  }
}
