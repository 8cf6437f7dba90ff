// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.natrolyte.model.compound.StructureSketch;
import org.natrolyte.model.figure.SolvateShells;

/**
 * One solvate: the cation in the middle, each ligand around it with its donor atoms turned inwards,
 * a dashed line for each contact. Where a structure cannot be drawn, its name stands in a box.
 */
final class ShellPicture {
  private static final double CATION = 13;
  private static final double NAME = 13;

  private final Svg svg;
  private final double middleX;
  private final double middleY;

  private ShellPicture(Svg svg, double middleX, double middleY) {
    this.svg = svg;
    this.middleX = middleX;
    this.middleY = middleY;
  }

  static void draw(
      Svg svg, SolvateShells.Shell shell, double x, double y, double width, double height) {
    ShellPicture picture = new ShellPicture(svg, x + width / 2, y + height / 2);
    int count = shell.ligands().size();
    for (int i = 0; i < count; i++) {
      // two stand left and right, three with one on top
      double angle = count == 2 ? Math.PI * i : 2 * Math.PI * i / Math.max(1, count) - Math.PI / 2;
      picture.ligand(shell.ligands().get(i), angle, count, width, height);
    }
    svg.circle(picture.middleX, picture.middleY, CATION, svg.theme().paper(), ink(svg, shell));
    svg.text(
        picture.middleX,
        picture.middleY + 4,
        shell.cation() + "⁺",
        Svg.SMALL,
        ink(svg, shell),
        Svg.Anchor.MIDDLE,
        true);
  }

  private static String ink(Svg svg, SolvateShells.Shell shell) {
    return AtomInk.of(shell.cation(), svg.theme());
  }

  private void ligand(
      SolvateShells.Ligand ligand, double angle, int count, double width, double height) {
    double boxWidth = count <= 2 ? 0.36 * width : count <= 4 ? 0.34 * width : 0.30 * width;
    double boxHeight = count <= 2 ? 0.62 * height : count <= 4 ? 0.33 * height : 0.27 * height;
    double x = middleX + Math.cos(angle) * (width - boxWidth) / 2 - boxWidth / 2;
    double y = middleY + Math.sin(angle) * (height - boxHeight) / 2 - boxHeight / 2;
    Optional<StructureSketch> structure = svg.structures().of(ligand.smiles());
    double tall = boxHeight - NAME;
    boolean above = Math.sin(angle) < -0.5;
    double top = above ? y + NAME : y;
    if (structure.isPresent()) {
      Sketch sketch = turned(structure.get(), ligand, x, top, boxWidth, tall, angle);
      donors(sketch.structure, ligand).stream()
          .sorted(Comparator.comparingDouble(a -> distance(sketch.x(a), sketch.y(a))))
          .limit(ligand.contacts())
          .forEach(a -> contact(sketch.x(a), sketch.y(a), 7));
      SketchDrawing.draw(svg, sketch);
    } else {
      box(ligand, x, top, boxWidth, tall);
    }
    svg.text(
        x + boxWidth / 2,
        above ? y + 10 : y + boxHeight - 2,
        TextSize.cut(ligand.name(), boxWidth, 10),
        10,
        ligand.anion() ? svg.theme().series(1) : svg.theme().muted(),
        Svg.Anchor.MIDDLE);
  }

  private void box(SolvateShells.Ligand ligand, double x, double y, double width, double height) {
    double cx = x + width / 2;
    double cy = y + height / 2;
    for (int i = 0; i < ligand.contacts(); i++) {
      double off = (i - (ligand.contacts() - 1) / 2.0) * 8;
      contact(cx + off, cy + off, 14);
    }
    String edge = ligand.anion() ? svg.theme().series(1) : svg.theme().series(0);
    svg.box(cx - 16, cy - 12, 32, 24, 6, svg.theme().paper(), edge);
    String sign = ligand.anion() ? "−" : "L";
    svg.text(cx, cy + 4, sign, Svg.SMALL, edge, Svg.Anchor.MIDDLE);
  }

  /** Of eight ways to turn it the one that brings the donor atoms nearest to the cation. */
  private Sketch turned(
      StructureSketch structure,
      SolvateShells.Ligand ligand,
      double x,
      double y,
      double width,
      double height,
      double towards) {
    List<Integer> donors = donors(structure, ligand);
    return IntStream.range(0, 8)
        .mapToObj(i -> Sketch.in(structure, x, y, width, height, i * Math.PI / 4))
        .min(Comparator.comparingDouble(s -> cost(s, donors, ligand.contacts(), towards)))
        .orElseThrow();
  }

  /** The mean distance of the nearest donors in bonds; small drawings cost. */
  private double cost(Sketch sketch, List<Integer> donors, int contacts, double towards) {
    double inwards =
        donors.stream()
            .mapToDouble(a ->
                (sketch.x(a) - middleX) * Math.cos(towards)
                    + (sketch.y(a) - middleY) * Math.sin(towards))
            .sorted()
            .limit(Math.max(1, contacts))
            .average()
            .orElse(0);
    return inwards / Sketch.LONGEST_BOND + 4 * (1 - sketch.bond / Sketch.LONGEST_BOND);
  }

  /** The atoms that may touch: the best donors of which there are enough, or all of them. */
  private static List<Integer> donors(StructureSketch structure, SolvateShells.Ligand ligand) {
    List<Integer> all =
        IntStream.range(0, structure.atoms().size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> rank(structure, i)))
            .toList();
    int needed = all.get(Math.clamp(ligand.contacts() - 1L, 0, all.size() - 1));
    int least = rank(structure, needed);
    return all.stream().filter(i -> rank(structure, i) <= least).toList();
  }

  /** 0 for the strongest donors: carbonyl, sulfonyl and nitrile ends and what is charged. */
  private static int rank(StructureSketch structure, int atom) {
    StructureSketch.Atom it = structure.atoms().get(atom);
    List<StructureSketch.Bond> bonds = structure.bondsOf(atom);
    return switch (it.symbol()) {
      case "O" -> bonds.size() <= 1 ? 0 : besideCarbonyl(structure, atom) ? 2 : 1;
      case "N" -> it.charge() > 0 ? 5 : bonds.size() <= 1 ? 0 : 1;
      case "F", "Cl", "Br", "I" -> 3;
      case "S", "P" -> 4;
      default -> it.charge() < 0 && bonds.size() <= 1 ? 0 : 5;
    };
  }

  private static boolean besideCarbonyl(StructureSketch structure, int atom) {
    return structure.bondsOf(atom).stream()
        .map(b -> b.other(atom))
        .flatMap(
            n -> structure.bondsOf(n).stream().filter(b -> b.order() == 2).map(b -> b.other(n)))
        .anyMatch(n -> n != atom && structure.atoms().get(n).symbol().equals("O"));
  }

  private double distance(double x, double y) {
    return Math.hypot(x - middleX, y - middleY);
  }

  private void contact(double x, double y, double gap) {
    double length = distance(x, y);
    if (length > CATION + gap) {
      double from = CATION / length;
      double to = 1 - gap / length;
      svg.line(
          middleX + from * (x - middleX),
          middleY + from * (y - middleY),
          middleX + to * (x - middleX),
          middleY + to * (y - middleY),
          svg.theme().muted(),
          1.2,
          "3 3");
    }
  }
}
