// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.model.compound.StructureSketch;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.LevelDiagram;
import org.natrolyte.model.figure.Network;
import org.natrolyte.model.figure.OrbitalSites;
import org.natrolyte.model.figure.SolvateShells;

/** The marks of figures stand for structures, orbitals, reactions and solvates that are drawn. */
class FigurePartTest {
  private static final FigureStamp STAMP = new FigureStamp("a recipe", "a study", "a program");

  /** Formaldehyde as the chemistry plugin would lay it out. */
  private static final StructureSketch ALDEHYDE =
      new StructureSketch(
          List.of(
              new StructureSketch.Atom("C", 0, 2, 0, 0), new StructureSketch.Atom("O", 0, 0, 0, 1)),
          List.of(new StructureSketch.Bond(0, 1, 2)));

  private static final Structures STRUCTURES =
      smiles -> smiles.equals("C=O") ? Optional.of(ALDEHYDE) : Optional.empty();

  private static final OrbitalSites ON_OXYGEN =
      new OrbitalSites(
          "C=O",
          List.of(
              new OrbitalSites.AtomShare("C", "carbonyl C", 0.25),
              new OrbitalSites.AtomShare("O", "carbonyl O", 0.75)),
          0.1,
          0.1,
          0.9,
          0,
          1);

  private static LevelDiagram.Level level(OrbitalSites sites) {
    return new LevelDiagram.Level("HOMO", -10, -10, -10, 2, "homo", Optional.of(sites));
  }

  private static String svg(FigurePart part, FigureTheme theme) {
    String svg = FigurePartSvg.draw(part, 260, theme, STRUCTURES).orElseThrow().svg();
    wellFormed(svg);
    return svg;
  }

  private static void wellFormed(String svg) {
    try {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    } catch (Exception e) {
      throw new AssertionError(svg, e);
    }
  }

  @Test
  void aLevelStandsForItsOrbital() {
    LevelDiagram diagram =
        new LevelDiagram(
            "levels",
            "Levels",
            new Axis("Energy", "eV", false),
            LevelDiagram.SecondAxis.NONE,
            List.of(new LevelDiagram.Column("formaldehyde", "C=O", List.of(level(ON_OXYGEN)))),
            List.of());

    HitRegion region =
        FigureSvg.draw(diagram, FigureStyle.PRINT, STAMP, STRUCTURES).regions().getFirst();

    FigurePart.Orbital orbital =
        assertInstanceOf(FigurePart.Orbital.class, region.part().orElseThrow());
    assertEquals("formaldehyde", orbital.column().label());
    assertEquals(Optional.of(ON_OXYGEN), orbital.level().sites());
    assertTrue(region.hint().contains("carbonyl O 75 %, carbonyl C 25 %"), region.hint());
  }

  @Test
  void theAreaOfACircleIsTheShare() {
    FigurePart part =
        new FigurePart.Orbital(new LevelDiagram.Column("x", "C=O", List.of()), level(ON_OXYGEN));

    List<Double> radii = radii(svg(part, FigureTheme.LIGHT));

    assertEquals(2, radii.size());
    // 25 % and 75 %: areas as 1 to 3
    assertEquals(3, Math.pow(radii.get(1) / radii.get(0), 2), 0.02);
  }

  private static List<Double> radii(String svg) {
    return java.util.regex.Pattern.compile(" r=\"([0-9.]+)\"")
        .matcher(svg)
        .results()
        .map(m -> Double.parseDouble(m.group(1)))
        .toList();
  }

  @Test
  void sharesOfOtherAtomsAreNotDrawnOnAStructure() {
    OrbitalSites other =
        new OrbitalSites(
            "C=O",
            List.of(
                new OrbitalSites.AtomShare("O", "carbonyl O", 0.75),
                new OrbitalSites.AtomShare("C", "carbonyl C", 0.25)),
            0,
            0,
            1,
            0,
            1);
    FigurePart part =
        new FigurePart.Orbital(new LevelDiagram.Column("x", "C=O", List.of()), level(other));

    String svg = svg(part, FigureTheme.LIGHT);

    assertEquals(List.of(), radii(svg));
    assertTrue(svg.contains("differ"), svg);
  }

  @Test
  void aReactionShowsItsStructuresElectronsAndSodium() {
    Network.Reaction reaction =
        new Network.Reaction(
            List.of(new Network.Participant(2, "CH2O", "C=O")),
            List.of(new Network.Participant(1, "NaX", "")),
            2,
            1,
            "2 CH2O + Na+ + 2 e- -> NaX",
            "C2H4NaO2, charge -1 on either side",
            "not known",
            "made-up",
            "nobody");
    Network network =
        new Network(
            "n",
            "Network",
            List.of(
                new Network.Node(
                    "r", "made-up", "", Network.Kind.REACTION, 1, "", Optional.of(reaction)),
                new Network.Node("a", "CH2O", "C=O", Network.Kind.REACTANT, 1, "")),
            List.of(new Network.Link("a", "r", 1)));

    List<HitRegion> regions =
        FigureSvg.draw(network, FigureStyle.PRINT, STAMP, STRUCTURES).regions();

    assertTrue(
        regions.stream().anyMatch(r -> r.part().orElseThrow() instanceof FigurePart.Structure));
    FigurePart part =
        regions.stream()
            .flatMap(r -> r.part().stream())
            .filter(FigurePart.Reaction.class::isInstance)
            .findFirst()
            .orElseThrow();
    String svg = svg(part, FigureTheme.DARK);
    for (String piece : List.of(">O<", ">2<", ">Na⁺<", ">e⁻<", ">→<", ">NaX<", ">CH2O<")) {
      assertTrue(svg.contains(piece), piece + " in " + svg);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void everyLigandIsDrawnWithItsContacts(int count) {
    List<SolvateShells.Ligand> ligands =
        IntStream.range(0, count)
            .mapToObj(i ->
                new SolvateShells.Ligand(
                    "a ligand with a long name " + i, i % 2 == 0 ? "C=O" : "", 1, i == 0))
            .toList();
    SolvateShells figure =
        new SolvateShells(
            "s",
            "Solvates",
            List.of(new SolvateShells.Shell("Na(L)" + count, "Na", 0, 0.42, ligands)));

    for (FigureTheme theme : FigureTheme.values()) {
      DrawnFigure drawn =
          FigureSvg.draw(figure, new FigureStyle(400, 300, theme), STAMP, STRUCTURES);
      wellFormed(drawn.svg());
      assertEquals(count, drawn.svg().split("stroke-dasharray", -1).length - 1);
      assertTrue(drawn.svg().contains("42 % of cations, charge 0"));
      HitRegion region = drawn.regions().getFirst();
      assertInstanceOf(FigurePart.Solvate.class, region.part().orElseThrow());
      assertTrue(region.hint().contains("anion a ligand with a long name 0: 1 contact"));
    }
  }

  @Test
  void withoutChemistryThereIsNoPicture() {
    FigurePart part = new FigurePart.Structure("x", "C=O");

    assertTrue(FigurePartSvg.draw(part, 200, FigureTheme.LIGHT, STRUCTURES).isPresent());
    assertFalse(FigurePartSvg.draw(part, 200, FigureTheme.LIGHT, Structures.NONE).isPresent());
  }
}
