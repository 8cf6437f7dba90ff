// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.natrolyte.model.run.AvailableStudies;
import org.natrolyte.model.run.AvailableStudies.Broken;
import org.natrolyte.model.run.AvailableStudies.Installed;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyDescriptor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Finds the studies among the services, and says of those that cannot be used why. */
final class StudyServices {
  private final BundleContext context;
  private final List<Installed> installed = new ArrayList<>();
  private final List<Broken> broken = new ArrayList<>();

  private StudyServices(BundleContext context) {
    this.context = context;
  }

  static AvailableStudies find(BundleContext context) {
    StudyServices search = new StudyServices(context);
    search.references().stream().sorted(Comparator.reverseOrder()).forEach(search::use);
    search.broken.addAll(UnresolvedPlugins.withStudies(context));
    search.installed.sort(StudyRank.ORDER);
    search.broken.sort(Comparator.comparing(Broken::name).thenComparing(Broken::reason));
    return new AvailableStudies(search.installed, search.broken);
  }

  private Collection<ServiceReference<Study>> references() {
    try {
      return context.getServiceReferences(Study.class, null);
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException("no filter was given", e);
    }
  }

  /** A plugin's code runs here for the first time, so anything may be thrown. */
  private void use(ServiceReference<Study> reference) {
    Bundle bundle = reference.getBundle();
    if (bundle == null) {
      return;
    }
    try {
      Study study = context.getService(reference);
      if (study == null) {
        refuse(bundle, ComponentFault.of(bundle, reference));
        return;
      }
      accept(bundle, study, study.descriptor());
    } catch (Throwable fault) {
      refuse(bundle, ComponentFault.inWords(fault));
    }
  }

  private void accept(Bundle bundle, Study study, StudyDescriptor descriptor) {
    if (descriptor == null) {
      refuse(bundle, "its study does not say what it is");
      return;
    }
    for (Installed other : installed) {
      if (other.descriptor().id().equals(descriptor.id())) {
        refuse(
            bundle,
            "another plugin already gives the study '%s' (%s)"
                .formatted(descriptor.id(), other.descriptor().title()));
        return;
      }
    }
    installed.add(new Installed(study, descriptor, bundle.getVersion().toString()));
  }

  private void refuse(Bundle bundle, String reason) {
    broken.add(new Broken(PluginName.of(bundle), reason));
  }
}
