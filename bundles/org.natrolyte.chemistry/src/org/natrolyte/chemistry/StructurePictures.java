// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import org.natrolyte.model.compound.StructureDrawer;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.StructureSketch;
import org.osgi.service.component.annotations.Component;

/** Draws structures for whoever does not know the toolkit: the window and the reports. */
@Component
public final class StructurePictures implements StructureDrawer {
  private final StructureDepiction depiction = new StructureDepiction();

  @Override
  public String svg(String smiles, int width, int height, Ground ground) throws StructureException {
    Theme theme = ground == Ground.DARK ? Theme.TRANSPARENT_ON_DARK : Theme.TRANSPARENT;
    return depiction.svg(smiles, width, height, theme);
  }

  @Override
  public byte[] png(String smiles, int width, int height) throws StructureException {
    return depiction.png(smiles, width, height, Theme.LIGHT);
  }

  @Override
  public StructureSketch sketch(String smiles) throws StructureException {
    return Layout.of(Molecule.parse(smiles));
  }
}
