// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import java.util.List;
import java.util.Optional;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.LevelDiagram;
import org.natrolyte.model.figure.Network;
import org.natrolyte.model.figure.OrbitalSites;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;

/** A study with the levels of dimethyl ether and the reaction of methanol with sodium. */
final class FigureStudy implements Study {
  static final String METHOD = "a textbook of the tests";

  private static final String ETHER = "DMEther";
  private static final Property HOMO =
      new Property(
          "homobytest",
          "HOMO of the tests",
          "eV",
          Direction.HIGHER_IS_BETTER,
          "Energy of the highest occupied orbital.");

  private final StudyDescriptor descriptor =
      Descriptors.of("figuresofthetest", "Figures of the test", List.of(), List.of(HOMO));

  @Override
  public StudyDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public StudyResult run(StudyInput input, StudyMonitor monitor) {
    Finding homo =
        new Finding(
            descriptor.id(),
            HOMO,
            ETHER,
            Value.between(-11.5, -11, -10.5),
            new Provenance.Computed(METHOD, "nothing"),
            List.of());
    return new StudyResult(List.of(homo), List.of(levels(), network()));
  }

  private static LevelDiagram levels() {
    OrbitalSites sites =
        new OrbitalSites(
            "COC",
            List.of(
                new OrbitalSites.AtomShare("C", "CH3", 0.15),
                new OrbitalSites.AtomShare("O", "ether O", 0.7),
                new OrbitalSites.AtomShare("C", "CH3", 0.15)),
            0.1,
            0,
            1,
            0,
            1);
    return new LevelDiagram(
        "levels",
        "Frontier orbitals of the test",
        new Axis("Orbital energy", "eV", false),
        LevelDiagram.SecondAxis.NONE,
        List.of(
            new LevelDiagram.Column(
                ETHER,
                "COC",
                List.of(
                    new LevelDiagram.Level("HOMO", -11, -11, -11, 2, HOMO.id(), Optional.of(sites)),
                    new LevelDiagram.Level("LUMO", -3, -3, -3, 0)))),
        List.of());
  }

  private static Network network() {
    Network.Reaction reaction =
        new Network.Reaction(
            List.of(new Network.Participant(2, "CH3OH", "CO")),
            List.of(
                new Network.Participant(2, "NaOMe", "C[O-]"),
                new Network.Participant(1, "H2", "[H][H]")),
            2,
            2,
            "2 CH3OH + 2 Na+ + 2 e- -> 2 NaOMe + H2",
            "C2H8O2Na2, charge 0",
            "not known",
            "OH-1: alkoxide + hydrogen",
            "textbook; high confidence");
    return new Network(
        "network",
        "Reactions that form the film of the test",
        List.of(
            new Network.Node("a", "CH3OH", "CO", Network.Kind.REACTANT, 1, ""),
            new Network.Node(
                "r", reaction.equation(), "", Network.Kind.REACTION, 1, "", Optional.of(reaction)),
            new Network.Node("b", "NaOMe", "C[O-]", Network.Kind.PRODUCT, 1, "")),
        List.of(new Network.Link("a", "r", 1), new Network.Link("r", "b", 1)));
  }
}
