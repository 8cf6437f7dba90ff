// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundLibrary;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.StructureReader;
import org.natrolyte.model.compound.UserLibraries;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The library as a service. It is there without the structure toolkit, which is asked for, and only
 * then created, when a structure has to be read.
 */
@Component(service = CompoundLibrary.class)
public final class BuiltInCompoundLibrary implements CompoundLibrary, UserLibraries {
  @Reference(
      service = StructureReader.class,
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile ComponentServiceObjects<StructureReader> offered;

  private ComponentServiceObjects<StructureReader> taken;
  private StructureReader reader;

  private final FileCompoundLibrary library = FileCompoundLibrary.builtIn(this::reader);

  private synchronized StructureReader reader() {
    ComponentServiceObjects<StructureReader> now = offered;
    if (now != taken) {
      taken = now;
      reader = now == null ? null : now.getService();
    }
    return reader;
  }

  @Override
  public CompoundLibrary with(List<Path> places) {
    return library.with(places);
  }

  @Override
  public Optional<Compound> find(String name) {
    return library.find(name);
  }

  @Override
  public List<String> suggest(String name, int limit) {
    return library.suggest(name, limit);
  }

  @Override
  public List<Compound> all() {
    return library.all();
  }

  @Override
  public Compound fromSmiles(String smiles) throws StructureException {
    return library.fromSmiles(smiles);
  }
}
