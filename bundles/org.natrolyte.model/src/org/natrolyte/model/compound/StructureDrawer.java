// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.compound;

/**
 * Draws structures; a service of the plugin that knows chemistry. Safe to share between threads.
 *
 * <p>The first drawing loads a toolkit and may take a second: ask from a job, not from the UI
 * thread.
 */
public interface StructureDrawer {
  /** What a structure is drawn on. Nothing is painted behind the structure itself. */
  enum Ground {
    /** Dark ink, for white and light grounds. */
    LIGHT,
    /** Light ink, for dark grounds. */
    DARK
  }

  /**
   * Draws a structure as an SVG document without a background.
   *
   * @param smiles one or more fragments
   * @param width in px, 16 to 4096
   * @param height in px, 16 to 4096
   * @param ground what it will be shown on
   * @throws StructureException when the structure cannot be read or drawn
   */
  String svg(String smiles, int width, int height, Ground ground) throws StructureException;

  /**
   * Draws a structure as a PNG image on white, for spreadsheets and paper.
   *
   * @param smiles one or more fragments
   * @param width in px, 16 to 4096
   * @param height in px, 16 to 4096
   * @throws StructureException when the structure cannot be read or drawn
   */
  byte[] png(String smiles, int width, int height) throws StructureException;

  /**
   * Lays a structure out in the plane without drawing it.
   *
   * @param smiles one or more fragments
   * @throws StructureException when the structure cannot be read or laid out
   */
  StructureSketch sketch(String smiles) throws StructureException;
}
