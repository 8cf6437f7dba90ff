// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.Network;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;
import org.natrolyte.sei.network.Balance;

@DisplayName("The interphase study")
class SeiStudyTest {
  private static final SeiStudy STUDY = new SeiStudy();

  @Test
  @DisplayName("gives only what it declares, and the shared properties in their units")
  void findings() throws Exception {
    StudyInput input = Electrolytes.diglyme().salt("NaPF6", Electrolytes.PF6, 1).input();
    StudyResult result = STUDY.run(input, StudyMonitor.NONE);
    Set<Property> declared = new HashSet<>(STUDY.descriptor().gives());
    result.findings().forEach(f -> assertTrue(declared.contains(f.property()), f.property().id()));
    Findings found = new Findings(result.findings());
    double thickness = found.number(Vocabulary.SEI_THICKNESS, "").orElseThrow();
    assertTrue(thickness > 1 && thickness < 100, thickness + " nm");
    assertTrue(found.number(Vocabulary.SODIUM_CONSUMED, "").orElseThrow() > 0);
    assertTrue(found.text(Vocabulary.SEI_LABEL).orElseThrow().startsWith("NaF"));
    String why = found.text(SeiProperties.EXPLANATION).orElseThrow();
    assertTrue(why.contains("of the electrons, mainly by"), why);
    assertTrue(why.contains("; at the electrode PF6- with "), why);
    assertTrue(why.length() < 400, why);
    SeiSummary summary = SeiSummary.of(STUDY.predict(input, StudyMonitor.NONE), input);
    assertEquals(why, summary.brief());
    assertTrue(summary.explanation().contains("not on an orbital"), summary.explanation());
    double shares =
        found.subjects(SeiProperties.SHARE).stream()
            .mapToDouble(s -> found.number(SeiProperties.SHARE, s).orElseThrow())
            .sum();
    assertEquals(1, shares, 0.01);
  }

  @Test
  @DisplayName("figures have ids of their own")
  void figures() throws Exception {
    StudyResult result =
        STUDY.run(
            Electrolytes.ecDec().salt("NaPF6", Electrolytes.PF6, 1).input(), StudyMonitor.NONE);
    Set<String> ids = new HashSet<>();
    for (Figure figure : result.figures()) {
      assertTrue(ids.add(figure.id()), figure.id());
    }
    assertEquals(7, ids.size());
    Network network =
        result.figures().stream()
            .filter(Network.class::isInstance)
            .map(Network.class::cast)
            .findFirst()
            .orElseThrow();
    Set<String> made = new HashSet<>();
    network.links().forEach(l -> made.add(l.to()));
    for (Network.Node node : network.nodes()) {
      boolean isProduct = node.kind() == Network.Kind.PRODUCT || node.kind() == Network.Kind.GAS;
      assertTrue(!isProduct || made.contains(node.id()), node.label() + " is made by no reaction");
    }
  }

  @Test
  @DisplayName("in the cold, the sentence names the water that takes nearly all electrons")
  void water() throws Exception {
    StudyInput input = Electrolytes.diglyme().salt("NaOTf", Electrolytes.OTF, 1).at(-40).input();
    String why = SeiSummary.of(STUDY.predict(input, StudyMonitor.NONE), input).brief();
    assertTrue(why.contains("the water in it takes"), why);
  }

  @Test
  @DisplayName("the same recipe gives the same film, bit for bit")
  void repeatable() throws Exception {
    var first = Electrolytes.diglyme().salt("NaPF6", Electrolytes.PF6, 1).film().forecast();
    var second = Electrolytes.diglyme().salt("NaPF6", Electrolytes.PF6, 1).film().forecast();
    assertEquals(first.thickness(), second.thickness());
    assertEquals(first.moleShares(), second.moleShares());
  }

  @Test
  @DisplayName("the order in which a recipe is written changes nothing, to the last bit")
  void orderOfTheRecipe() throws Exception {
    var one =
        new Electrolytes()
            .liquid("EC", "O=C1OCCO1", 7.5, 1, SolventFamily.CARBONATE)
            .liquid("DEC", "CCOC(=O)OCC", 4.1, 1, SolventFamily.CARBONATE)
            .liquid("FEC", "O=C1OCC(F)O1", 0.6, 1, SolventFamily.FLUORINATED_CARBONATE)
            .salt("NaPF6", Electrolytes.PF6, 0.8)
            .salt("NaFSI", Electrolytes.FSI, 0.2)
            .film()
            .forecast();
    var other =
        new Electrolytes()
            .salt("NaFSI", Electrolytes.FSI, 0.2)
            .liquid("FEC", "O=C1OCC(F)O1", 0.6, 1, SolventFamily.FLUORINATED_CARBONATE)
            .liquid("DEC", "CCOC(=O)OCC", 4.1, 1, SolventFamily.CARBONATE)
            .salt("NaPF6", Electrolytes.PF6, 0.8)
            .liquid("EC", "O=C1OCCO1", 7.5, 1, SolventFamily.CARBONATE)
            .film()
            .forecast();
    assertEquals(one.thickness(), other.thickness());
    assertEquals(one.moleShares(), other.moleShares());
    assertEquals(one.charge(), other.charge());
    assertEquals(one.gases(), other.gases());
    assertEquals(one.labels(), other.labels());
  }

  @Test
  @DisplayName("no reaction is listed twice, though a ring may open on either side")
  void reactionsOnce() throws Exception {
    var steps =
        Electrolytes.fec().salt("NaFSI", Electrolytes.FSI, 1).film().network().steps().stream()
            .map(s -> s.template().id() + " " + s.equation())
            .toList();
    assertEquals(new HashSet<>(steps).size(), steps.size(), steps.toString());
  }

  @Test
  @DisplayName("films grow with time and never faster than at first")
  void growth() throws Exception {
    var hour = Electrolytes.ecDec().salt("NaPF6", Electrolytes.PF6, 1).film().forecast();
    var day =
        Electrolytes.ecDec()
            .salt("NaPF6", Electrolytes.PF6, 1)
            .with(SeiParameters.HOURS.id(), 24)
            .film()
            .forecast();
    assertTrue(day.thickness().middle() > hour.thickness().middle());
    assertTrue(day.thickness().middle() < 24 * hour.thickness().middle());
  }

  @Test
  @DisplayName("a molecule that is in no file still gets a balanced, cited film")
  void unknownMolecule() throws Exception {
    SeiPrediction film =
        new Electrolytes()
            .liquid("CCC1COC(=O)O1", "CCCC1COC(=O)O1", 8, 1, SolventFamily.CARBONATE)
            .salt("NaClO4", "[Na+].[O-]Cl(=O)(=O)=O", 1)
            .film();
    assertTrue(film.forecast().label().isCarbonateDominated());
    film.network().steps().forEach(s -> assertTrue(Balance.fault(s).isEmpty(), s.equation()));
    assertTrue(film.network().steps().stream().noneMatch(s -> s.template().reference().isEmpty()));
  }

  @DisplayName("a liquid that nothing reduces is named as such, and no film is made up")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hexane    | CCCCCC  | hexane takes no part
          thiophene | c1ccsc1 | no template fits thiophene
          """)
  void inert(String name, String smiles, String said) throws Exception {
    Electrolytes liquid =
        new Electrolytes()
            .liquid(name, smiles, 7, 0, SolventFamily.OTHER)
            .plated()
            .with(SeiParameters.WATER.id(), 0);
    assertFalse(liquid.film().network().steps().iterator().hasNext());
    StudyResult result = STUDY.run(liquid.input(), StudyMonitor.NONE);
    Finding label = new Findings(result.findings()).of(Vocabulary.SEI_LABEL).orElseThrow();
    assertTrue(label.value() instanceof Value.Unknown);
    String explanation =
        new Findings(result.findings()).text(SeiProperties.EXPLANATION).orElseThrow();
    assertTrue(explanation.contains(said), explanation);
  }

  @Test
  @DisplayName(
      "a molecule whose computed potential is lower takes no larger share of the electrons")
  void lowerAffinityIsNotFaster() throws Exception {
    List<Double> shares = new ArrayList<>();
    for (double potential : new double[] {-2, 0, 1, 4}) {
      StudyInput plain = Electrolytes.ecDec().salt("NaPF6", Electrolytes.PF6, 1).input();
      List<Finding> known = new ArrayList<>(plain.known().all());
      known.add(
          new Measurement(Vocabulary.REDUCTION_POTENTIAL.id(), "EC", potential, 0.3, "computed")
              .asFinding(Vocabulary.REDUCTION_POTENTIAL));
      StudyInput input =
          new StudyInput(
              plain.formulation(), plain.conditions(), plain.parameters(), new Findings(known));
      double share =
          STUDY.predict(input, StudyMonitor.NONE).forecast().flows().entrySet().stream()
              .filter(e -> e.getKey().reactant().label().equals("EC"))
              .mapToDouble(java.util.Map.Entry::getValue)
              .sum();
      shares.add(share);
    }
    for (int i = 1; i < shares.size(); i++) {
      assertTrue(shares.get(i) >= shares.get(i - 1) - 1e-9, shares.toString());
    }
    assertTrue(shares.getLast() > 1.01 * shares.getFirst(), shares.toString());
  }

  @Test
  @DisplayName("tin chloride is displaced, whatever the solvent")
  void displacement() throws Exception {
    SeiPrediction film =
        Electrolytes.diglyme()
            .salt("NaClO4", "[Na+].[O-]Cl(=O)(=O)=O", 1)
            .additive("SnCl2", "Cl[Sn]Cl", 0.05)
            .film();
    assertEquals("NaCl_alloy", film.forecast().label().code());
  }

  @Test
  @DisplayName("a metal salt without a template is converted by its formula")
  void conversion() throws Exception {
    SeiPrediction film =
        Electrolytes.diglyme()
            .salt("NaPF6", Electrolytes.PF6, 1)
            .additive("BiCl3", "Cl[Bi](Cl)Cl", 0.05)
            .film();
    assertTrue(
        film.network().steps().stream()
            .anyMatch(s -> s.equation().equals("BiCl3 + 6 Na+ + 6 e- -> Na3Bi + 3 NaCl")));
  }
}
