// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import org.natrolyte.model.compound.StructureException;
import org.osgi.service.component.annotations.Component;

/**
 * Draws structures. Safe to share between threads; the toolkit is loaded with the first drawing.
 *
 * <p>Atoms other than carbon are coloured by element in shades that stay readable on the ground.
 */
@Component(service = StructureDepiction.class)
public final class StructureDepiction {
  static final int SMALLEST = 16;
  static final int LARGEST = 4096;

  /**
   * Draws a structure as an SVG document.
   *
   * @param smiles one or more fragments
   * @param width of the drawing in px, 16 to 4096
   * @param height of the drawing in px, 16 to 4096
   * @param theme ink and ground
   * @throws StructureException when the structure cannot be read
   */
  public String svg(String smiles, int width, int height, Theme theme) throws StructureException {
    check(width, height);
    return Drawing.svg(Molecule.parse(smiles), width, height, theme);
  }

  /**
   * Draws a structure as a PNG image.
   *
   * @param smiles one or more fragments
   * @param width of the image in px, 16 to 4096
   * @param height of the image in px, 16 to 4096
   * @param theme ink and ground
   * @return the bytes of a PNG file
   * @throws StructureException when the structure cannot be read
   */
  public byte[] png(String smiles, int width, int height, Theme theme) throws StructureException {
    check(width, height);
    return Drawing.png(Molecule.parse(smiles), width, height, theme);
  }

  private static void check(int width, int height) {
    if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
      throw new IllegalArgumentException(
          "a drawing is %d to %d px wide and high, not %d x %d"
              .formatted(SMALLEST, LARGEST, width, height));
    }
  }
}
