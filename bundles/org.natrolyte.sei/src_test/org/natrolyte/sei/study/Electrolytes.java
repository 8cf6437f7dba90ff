// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.natrolyte.chemistry.ReactingStructure;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.Recipe;
import org.natrolyte.model.recipe.RecipeItem;
import org.natrolyte.model.recipe.Span;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;

/** Recipes for tests, put together without a parser: molarities are what they are said to be. */
final class Electrolytes {
  private static final SeiStudy STUDY = new SeiStudy();

  private final List<Component> components = new ArrayList<>();
  private final List<Measurement> amounts = new ArrayList<>();
  private double celsius = 25;
  private ParameterValues parameters = ParameterValues.DEFAULTS;

  static final String PF6 = "[Na+].F[P-](F)(F)(F)(F)F";
  static final String FSI = "[Na+].[N-](S(=O)(=O)F)S(=O)(=O)F";
  static final String TFSI = "[Na+].[N-](S(=O)(=O)C(F)(F)F)S(=O)(=O)C(F)(F)F";
  static final String OTF = "[Na+].[O-]S(=O)(=O)C(F)(F)F";
  static final String BF4 = "[Na+].F[B-](F)(F)F";

  static Electrolytes diglyme() {
    return new Electrolytes().liquid("G2", "COCCOCCOC", 7, 3, SolventFamily.ETHER);
  }

  static Electrolytes ecDec() {
    return new Electrolytes()
        .liquid("EC", "O=C1OCCO1", 7.5, 1, SolventFamily.CARBONATE)
        .liquid("DEC", "CCOC(=O)OCC", 4.1, 1, SolventFamily.CARBONATE);
  }

  static Electrolytes ecPc() {
    return new Electrolytes()
        .liquid("EC", "O=C1OCCO1", 7.5, 1, SolventFamily.CARBONATE)
        .liquid("PC", "CC1COC(=O)O1", 5.9, 1, SolventFamily.CARBONATE);
  }

  static Electrolytes fec() {
    return new Electrolytes()
        .liquid("FEC", "O=C1OCC(F)O1", 13.5, 1, SolventFamily.FLUORINATED_CARBONATE);
  }

  Electrolytes salt(String name, String smiles, double molarity) {
    return add(name, smiles, molarity, 0, Role.SALT, SolventFamily.NONE);
  }

  Electrolytes additive(String name, String smiles, double molarity) {
    return add(name, smiles, molarity, 0, Role.ADDITIVE, SolventFamily.OTHER);
  }

  Electrolytes liquid(
      String name, String smiles, double molarity, int sites, SolventFamily family) {
    return add(name, smiles, molarity, sites, Role.SOLVENT, family);
  }

  Electrolytes at(double temperatureC) {
    celsius = temperatureC;
    return this;
  }

  Electrolytes plated() {
    return with(SeiParameters.NATIVE_OXIDE.id(), 0);
  }

  Electrolytes with(String parameter, double value) {
    parameters = parameters.with("sei", parameter, value);
    return this;
  }

  private Electrolytes add(
      String name, String smiles, double molarity, int sites, Role role, SolventFamily family) {
    try {
      double mass = 0;
      String formula = "";
      for (ReactingStructure part : ReactingStructure.read(smiles)) {
        mass += part.formula().molarMass();
        formula = part.formula().hill();
      }
      Compound compound =
          new Compound(
              name, name, List.of(), smiles, "", "", formula, mass, 0, role, family, sites,
              List.of(), Map.of(), List.of(), "test");
      components.add(new Component(compound, role, Amount.REST));
      amounts.add(new Measurement(Vocabulary.MOLARITY.id(), name, molarity, 0, ""));
      return this;
    } catch (org.natrolyte.model.compound.StructureException e) {
      throw new IllegalArgumentException(e);
    }
  }

  StudyInput input() {
    List<RecipeItem> items =
        components.stream()
            .map(c ->
                new RecipeItem(
                    c.name(), RecipeItem.NameKind.NAME, new Span(0, 1), c.role(), Amount.REST))
            .toList();
    return new StudyInput(
        new Formulation(new Recipe("test", "", items, List.of()), components, List.of(), "k"),
        Conditions.ROOM.atCelsius(celsius),
        parameters,
        new Findings(amounts.stream().map(m -> m.asFinding(Vocabulary.MOLARITY)).toList()));
  }

  SeiPrediction film() throws Exception {
    return STUDY.predict(input(), StudyMonitor.NONE);
  }
}
