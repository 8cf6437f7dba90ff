// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.natrolyte.orbitals.structure.Geometry;

/**
 * GFN1-xTB on molecules written down here: energies of xtb 6.5.1, laws, and cases that are hard.
 */
class Gfn1Test {
  private final XtbCalculator calculator = new XtbCalculator();

  private static Geometry geometry(int[] numbers, double[] angstrom) {
    return new Geometry(
        numbers, Arrays.stream(angstrom).map(x -> x / XtbUnits.ANGSTROM_PER_BOHR).toArray());
  }

  private XtbResult run(int[] numbers, double[] angstrom, int charge, int unpaired)
      throws XtbException {
    return calculator.singlePoint(
        geometry(numbers, angstrom),
        new ElectronicState(charge, unpaired),
        XtbOptions.of(XtbMethod.GFN1));
  }

  /** Two elements with 4s and 4p functions, whose expansion is not that of Stewart 1970. */
  @Test
  void bromineAndPotassiumFluorideHaveTheEnergiesOfXtb() throws XtbException {
    double[] bromine = {0, 0, 0, 0, 0, 2.28};
    assertEquals(-7.754799195640, run(new int[] {35, 35}, bromine, 0, 0).energy(), 1e-8);
    double[] fluoride = {0, 0, 0, 0, 0, 2.3};
    assertEquals(-5.475416358113, run(new int[] {19, 9}, fluoride, 0, 0).energy(), 1e-8);
  }

  /** Carbon monoxide on the axis of bromotrifluoromethane, and beside it. */
  @Test
  void halogenBondHasTheEnergyOfXtbAtEveryAngle() throws XtbException {
    double[] angles = {0, 30, 60, 90, 120};
    double[] expected = {
      -0.001659723225, -0.001152237478, -0.000310873885, -0.000027292083, -0.000000426439
    };
    for (int i = 0; i < angles.length; i++) {
      double sine = Math.sin(Math.toRadians(angles[i]));
      double cosine = Math.cos(Math.toRadians(angles[i]));
      double near = i == 0 ? 3.2 : 3;
      double far = i == 0 ? 4.35 : 4.2;
      double[] angstrom = {
        0,
        0,
        -1.94,
        0,
        0,
        0,
        1.24,
        0,
        -2.4,
        -0.62,
        1.0738,
        -2.4,
        -0.62,
        -1.0738,
        -2.4,
        far * sine,
        0,
        far * cosine,
        near * sine,
        0,
        near * cosine
      };
      XtbResult result = run(new int[] {6, 35, 9, 9, 9, 6, 8}, angstrom, 0, 0);
      assertEquals(expected[i], result.parts().halogenBond(), 1e-9, angles[i] + " degrees");
    }
  }

  /** The third-order term has no lower bound: hydrogens pushed into boron make -12.9 Eh of BH4-. */
  @Test
  void chargesThatRanAwayAreNoResult() throws XtbException {
    XtbException refused = assertThrows(XtbException.class, () -> borohydride(1.10));
    assertEquals(XtbException.Kind.CONVERGENCE, refused.kind());
    assertTrue(refused.getMessage().contains("more electrons on an atom"), refused.getMessage());
    assertEquals(-3.697949000256, borohydride(1.25).energy(), 1e-8);
  }

  private XtbResult borohydride(double length) throws XtbException {
    double a = length / Math.sqrt(3);
    double[] angstrom = {0, 0, 0, a, a, a, -a, -a, a, a, -a, -a, -a, a, -a};
    return run(new int[] {5, 1, 1, 1, 1}, angstrom, -1, 0);
  }

  /**
   * A geometry with what xtb 6.5.1 gives for it.
   *
   * @param places in angstrom
   * @param energy hartree
   * @param homo eV
   */
  private record Reference(
      String name, int[] numbers, double[] places, int charge, double energy, double homo) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final int[] NITRATE = {8, 7, 8, 8};
  private static final double[] NITRATE_PLACES = {
    -1.2348893614,
    0.0001631237,
    -0.0001899891,
    0.0000000377,
    -0.0005534604,
    0.0006428895,
    0.6174440021,
    0.8106385301,
    0.6975523187,
    0.6174453263,
    -0.8103171260,
    -0.6979251482
  };

  private static final double[] TIN_CHLORIDE_PLACES = {
    -2.0377441699,
    -0.2584255338,
    -0.0541957043,
    0.3314034355,
    -0.4586034385,
    -0.0961760085,
    0.9280806201,
    1.7940026128,
    0.3762292125
  };
  private static final double[] ACETONITRILE_PLACES = {
    -1.2735869897,
    -0.0000022026,
    0.0000000059,
    0.1631326501,
    0.0000002760,
    0.0000000025,
    1.3057377491,
    0.0000022636,
    -0.0000000079,
    -1.6375782639,
    -0.1930587897,
    -1.0085011116,
    -1.6375803537,
    0.9699127153,
    0.3370591786,
    -1.6375772535,
    -0.7768624241,
    0.6714419416
  };

  static Stream<Reference> references() {
    return Stream.of(
        new Reference("NO3-", NITRATE, NITRATE_PLACES, -1, -17.4301964564, -6.4767),
        new Reference(
            "SnCl2", new int[] {17, 50, 17}, TIN_CHLORIDE_PLACES, 0, -11.0928492500, -12.4161),
        new Reference(
            "acetonitrile",
            new int[] {6, 6, 7, 1, 1, 1},
            ACETONITRILE_PLACES,
            0,
            -8.9971417267,
            -13.2439));
  }

  @ParameterizedTest
  @MethodSource("references")
  void energyAndHomoAreThoseOfXtb(Reference reference) throws XtbException {
    XtbResult result = run(reference.numbers(), reference.places(), reference.charge(), 0);
    assertEquals(reference.energy(), result.energy(), 1e-6);
    assertEquals(reference.homo(), result.homo(), 1e-3);
    assertEquals(reference.charge(), Arrays.stream(result.charges()).sum(), 1e-9);
  }

  @Test
  void nitrateTakesAnotherElectron() throws XtbException {
    XtbResult result = run(NITRATE, NITRATE_PLACES, -2, 1);
    assertEquals(-2, Arrays.stream(result.charges()).sum(), 1e-9);
    assertTrue(result.energy() > run(NITRATE, NITRATE_PLACES, -1, 0).energy());
  }

  @Test
  void perchlorateConvergesWithAndWithoutAnotherElectron() throws XtbException {
    double a = 1.45 / Math.sqrt(3);
    double[] places = {0, 0, 0, a, a, a, a, -a, -a, -a, a, -a, -a, -a, a};
    int[] numbers = {17, 8, 8, 8, 8};
    XtbResult anion = run(numbers, places, -1, 0);
    assertEquals(anion.charges()[1], anion.charges()[4], 1e-5, "the oxygens are alike");
    assertEquals(-2, Arrays.stream(run(numbers, places, -2, 1).charges()).sum(), 1e-9);
  }

  @Test
  void crownOfEightSulfursIsNeutralEverywhere() throws XtbException {
    double[] places = new double[24];
    for (int i = 0; i < 8; i++) {
      places[3 * i] = 2.35 * Math.cos(i * Math.PI / 4);
      places[3 * i + 1] = 2.35 * Math.sin(i * Math.PI / 4);
      places[3 * i + 2] = i % 2 == 0 ? 0.5 : -0.5;
    }
    int[] numbers = new int[8];
    Arrays.fill(numbers, 16);
    XtbResult result = run(numbers, places, 0, 0);
    for (double charge : result.charges()) {
      assertEquals(0, charge, 1e-4);
    }
    assertTrue(result.lumo() > result.homo());
  }

  @Test
  void ordersAndPlacesOfAtomsDoNotMatter() throws XtbException {
    XtbResult result = run(NITRATE, NITRATE_PLACES, -1, 0);
    double c = Math.cos(0.7);
    double s = Math.sin(0.7);
    int n = NITRATE.length;
    double[] turned = new double[3 * n];
    int[] numbers = new int[n];
    for (int i = 0; i < n; i++) {
      int to = n - 1 - i;
      numbers[to] = NITRATE[i];
      turned[3 * to] = c * NITRATE_PLACES[3 * i] - s * NITRATE_PLACES[3 * i + 2] + 3;
      turned[3 * to + 1] = NITRATE_PLACES[3 * i + 1] - 2;
      turned[3 * to + 2] = s * NITRATE_PLACES[3 * i] + c * NITRATE_PLACES[3 * i + 2];
    }
    XtbResult other = run(numbers, turned, -1, 0);
    assertEquals(result.energy(), other.energy(), 1e-9);
    assertEquals(result.charges()[0], other.charges()[n - 1], 1e-6);
  }

  @Test
  void farMoleculesHaveTheEnergyOfEach() throws XtbException {
    double[] hydrogen = {0, 0, 0, 0, 0, 0.75};
    double single = run(new int[] {1, 1}, hydrogen, 0, 0).energy();
    double[] both = {0, 0, 0, 0, 0, 0.75, 500, 0, 0, 500, 0, 0.75};
    assertEquals(2 * single, run(new int[] {1, 1, 1, 1}, both, 0, 0).energy(), 1e-8);
  }

  @Test
  void threadsDoNotDisturbOneAnother() throws XtbException {
    double alone = run(NITRATE, NITRATE_PLACES, -1, 0).energy();
    List<Double> together =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(i -> {
              try {
                return run(NITRATE, NITRATE_PLACES, -1, 0).energy();
              } catch (XtbException e) {
                throw new IllegalStateException(e);
              }
            })
            .toList();
    assertTrue(together.stream().allMatch(energy -> energy == alone));
  }

  @Test
  void wrongElectronsAndAtomsOnOneAnotherAreRefusedWithTheReason() {
    XtbException odd = assertThrows(XtbException.class, () -> run(NITRATE, NITRATE_PLACES, 0, 0));
    assertTrue(odd.getMessage().contains("cannot have 0 unpaired"), odd.getMessage());
    XtbException close =
        assertThrows(
            XtbException.class,
            () -> run(new int[] {1, 1}, new double[] {0, 0, 0, 0, 0, 0.1}, 0, 0));
    assertTrue(close.getMessage().contains("lie 0.100"), close.getMessage());
    assertEquals(XtbException.Kind.INPUT, close.kind());
  }
}
