// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.figure;

import java.util.List;
import java.util.Objects;

/**
 * A film in cross-section, from the electrode outwards.
 *
 * @param id stable id within its study
 * @param title caption
 * @param substrate what it grows on
 * @param layers from the electrode outwards
 * @param colourOrder phases in the order of their colours; see {@link Figure#colourOrder()}
 */
public record FilmLayers(
    String id, String title, String substrate, List<Layer> layers, List<String> colourOrder)
    implements Figure {
  public FilmLayers {
    Objects.requireNonNull(substrate, "substrate");
    layers = List.copyOf(layers);
    colourOrder = List.copyOf(colourOrder);
  }

  /** With colours in the order in which the phases appear. */
  public FilmLayers(String id, String title, String substrate, List<Layer> layers) {
    this(id, title, substrate, layers, List.of());
  }

  /**
   * One layer.
   *
   * @param label "inner", "outer"
   * @param thickness in nm
   * @param low lower end of the thickness, in nm
   * @param high upper end of the thickness, in nm
   * @param grains what it is made of, by volume
   */
  public record Layer(String label, double thickness, double low, double high, List<Grain> grains) {
    public Layer {
      Objects.requireNonNull(label, "label");
      grains = List.copyOf(grains);
    }
  }

  /** A phase of a mosaic and its share of the layer's volume, from 0 to 1. */
  public record Grain(String phase, double share) {
    public Grain {
      Objects.requireNonNull(phase, "phase");
    }
  }
}
