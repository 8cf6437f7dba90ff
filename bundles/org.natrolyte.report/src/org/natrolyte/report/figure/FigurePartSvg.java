// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.List;
import java.util.Optional;
import org.natrolyte.model.compound.StructureSketch;
import org.natrolyte.model.figure.OrbitalSites;

/** Draws what a mark of a figure stands for: a structure, an orbital, a reaction, a solvate. */
public final class FigurePartSvg {
  private static final double STRUCTURE = 150;
  private static final double ORBITAL = 190;

  private FigurePartSvg() {}

  /**
   * Draws a part.
   *
   * @param part what
   * @param width in pixels
   * @param theme its colours
   * @param structures where layouts come from
   * @return empty where there is nothing to draw
   */
  public static Optional<DrawnFigure> draw(
      FigurePart part, int width, FigureTheme theme, Structures structures) {
    Svg svg = new Svg(theme, structures);
    double height =
        switch (part) {
          case FigurePart.Structure s -> structure(svg, s.smiles(), width);
          case FigurePart.Orbital o -> orbital(svg, o, width);
          case FigurePart.Reaction r -> ReactionPicture.draw(svg, r.reaction(), width);
          case FigurePart.Solvate s -> solvate(svg, s, width);
        };
    return height == 0
        ? Optional.empty()
        : Optional.of(
            svg.finish(width, (int) Math.ceil(height), spoken(part), new FigureStamp("", "", "")));
  }

  private static double structure(Svg svg, String smiles, double width) {
    Optional<StructureSketch> sketch = svg.structures().of(smiles);
    sketch.ifPresent(s -> SketchDrawing.draw(svg, Sketch.in(s, 4, 4, width - 8, STRUCTURE - 8, 0)));
    return sketch.isPresent() ? STRUCTURE : 0;
  }

  private static double orbital(Svg svg, FigurePart.Orbital part, double width) {
    Optional<OrbitalSites> sites = part.level().sites();
    if (sites.isEmpty()) {
      return structure(svg, part.column().smiles(), width);
    }
    Optional<StructureSketch> found = svg.structures().of(sites.get().smiles());
    if (found.isEmpty()) {
      return 0;
    }
    Sketch sketch = Sketch.in(found.get(), 14, 12, width - 28, ORBITAL - 42, 0);
    String colour = svg.theme().series(part.level().electrons() > 0 ? 0 : 1);
    boolean drawn = SketchDrawing.draw(svg, sketch, sites.get(), colour);
    String key =
        drawn ? "circle area: share (H with its atom)" : "atoms differ from the calculation";
    svg.text(
        width / 2,
        ORBITAL - 12,
        TextSize.cut(key, width - 8, 10),
        10,
        svg.theme().muted(),
        Svg.Anchor.MIDDLE);
    return ORBITAL;
  }

  private static double solvate(Svg svg, FigurePart.Solvate part, double width) {
    ShellPicture.draw(svg, part.shell(), 4, 4, width - 8, ShellsDrawing.HEIGHT);
    return ShellsDrawing.HEIGHT + 8;
  }

  /** What the picture shows, for those who do not see it. */
  static String spoken(FigurePart part) {
    return switch (part) {
      case FigurePart.Structure s -> "Structure of " + s.name();
      case FigurePart.Orbital o ->
          "%s of %s%s"
              .formatted(
                  o.level().label().isEmpty() ? "Orbital" : o.level().label(),
                  o.column().label(),
                  o.level().sites().map(s -> ", on " + s.inWords()).orElse(""));
      case FigurePart.Reaction r -> "Reaction " + r.reaction().equation();
      case FigurePart.Solvate s ->
          "Solvate "
              + s.shell().formula()
              + " with "
              + String.join(
                  ", ", List.copyOf(s.shell().ligands().stream().map(l -> l.name()).toList()));
    };
  }
}
