// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.natrolyte.orbitals.structure.Geometry;

/** Gradients against those of xtb 6.5.1 at displaced geometries, and against finite differences. */
class XtbGradientTest {
  private static final Pattern SPECIES =
      Pattern.compile("\"(\\w+)\":\\{\"charge\":(-?\\d+),\"symbols\":\\[");
  private static final Pattern SYMBOL = Pattern.compile("\"([A-Z][a-z]?)\"");
  private final XtbCalculator calculator = new XtbCalculator();

  private static final int MOST_ATOMS = 16;

  private static int atoms(String json, int start) {
    String symbols = json.substring(json.indexOf('[', start), json.indexOf(']', start));
    return (int) SYMBOL.matcher(symbols).results().count();
  }

  @TestFactory
  Stream<DynamicTest> gradientsOfGfn1AreThoseOfXtb() {
    String json = QmReferences.text("xtb_gradients.json");
    Matcher found = SPECIES.matcher(json);
    return found
        .results()
        .filter(match -> QmReferences.isChecked(atoms(json, match.start()), MOST_ATOMS))
        .map(match ->
            DynamicTest.dynamicTest(
                match.group(1),
                () -> check(Integer.parseInt(match.group(2)), json.substring(match.start()))));
  }

  private void check(int charge, String json) throws XtbException {
    String symbols = json.substring(json.indexOf('['), json.indexOf(']'));
    int[] numbers =
        SYMBOL
            .matcher(symbols)
            .results()
            .mapToInt(match -> QmReferences.atomicNumber(match.group(1)))
            .toArray();
    double[] positions =
        Arrays.stream(QmReferences.numbers(json, "xyz_angstrom"))
            .map(value -> value / XtbUnits.ANGSTROM_PER_BOHR)
            .toArray();
    String reference = json.substring(json.indexOf("\"gfn1\""));
    double[] expected = QmReferences.numbers(reference, "gradient_hartree_per_bohr");
    XtbResult result =
        calculator.singlePoint(
            new Geometry(numbers, positions),
            new ElectronicState(charge, 0),
            XtbOptions.of(XtbMethod.GFN1).withGradient());
    assertArrayEquals(expected, result.gradient(), 1e-6);
  }

  /** Hydrogen bromide beside ammonia and sulfur dioxide: s, p and d shells, a halogen bond. */
  private static final int[] NUMBERS = {6, 1, 1, 1, 35, 7, 1, 1, 1, 16, 8, 8, 11};

  private static double[] positions() {
    double[] positions = {
      0, 0, 0, 1.9, 0.2, -0.7, -0.9, 1.7, -0.6, -1, -1.6, -0.7, 0.1, -0.2, 3.7, 0.3, 0.4, 9, 1.9,
      0.5, 9.9, -0.8, 1.9, 9.6, -0.5, -1.2, 9.8, 5.5, 4.5, 2, 7.9, 3.5, 3, 4.5, 6.6, 3.5, 6, 2, 6.5
    };
    Random random = new Random(7);
    for (int i = 0; i < positions.length; i++) {
      positions[i] += 0.05 * random.nextGaussian();
    }
    return positions;
  }

  @ParameterizedTest
  @EnumSource(
      value = XtbMethod.class,
      names = {"GFN1", "IPEA1"})
  void gradientsAreTheSlopesOfTheEnergy(XtbMethod method) throws XtbException {
    ElectronicState state = new ElectronicState(1, 0);
    XtbOptions options = XtbOptions.of(method).withAccuracy(0.01);
    double[] positions = positions();
    double[] gradient =
        calculator
            .singlePoint(new Geometry(NUMBERS, positions), state, options.withGradient())
            .gradient();
    double step = 2e-3;
    for (int i = 0; i < positions.length; i += 2) {
      double[] slopes = new double[2];
      for (int half = 0; half < 2; half++) {
        double size = half == 0 ? step : 2 * step;
        double[] ahead = positions.clone();
        double[] behind = positions.clone();
        ahead[i] += size;
        behind[i] -= size;
        slopes[half] =
            (calculator.singlePoint(new Geometry(NUMBERS, ahead), state, options).energy()
                    - calculator
                        .singlePoint(new Geometry(NUMBERS, behind), state, options)
                        .energy())
                / (2 * size);
      }
      // error of the second order taken out by two step sizes
      assertEquals((4 * slopes[0] - slopes[1]) / 3, gradient[i], 1e-6, "coordinate " + i);
    }
    for (int k = 0; k < 3; k++) {
      double force = 0;
      for (int i = k; i < gradient.length; i += 3) {
        force += gradient[i];
      }
      assertEquals(0, force, 1e-9, "a molecule does not push itself");
    }
  }
}
