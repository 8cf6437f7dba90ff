// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The parameters of one method: global constants, elements and pairs of elements. */
public final class XtbParameters {
  private final XtbMethod method;
  private final Map<String, Double> constants;
  private final ElementParameters[] elements;
  private final double[][] pairScales;
  private final double[] shellScales;

  /**
   * @param method the method
   * @param constants global constants by name
   * @param elements elements in any order
   * @param pairScales factors on the Hamiltonian of pairs of elements, by {@code Z} and {@code Z'}
   *     in both orders; 1 where none is given
   */
  XtbParameters(
      XtbMethod method,
      Map<String, Double> constants,
      List<ElementParameters> elements,
      double[][] pairScales) {
    this.method = method;
    this.constants = Map.copyOf(constants);
    int last = elements.stream().mapToInt(ElementParameters::atomicNumber).max().orElse(0);
    this.elements = new ElementParameters[last + 1];
    elements.forEach(element -> this.elements[element.atomicNumber()] = element);
    this.pairScales = Arrays.stream(pairScales).map(double[]::clone).toArray(double[][]::new);
    this.shellScales = shellScales();
  }

  private double[] shellScales() {
    double ss = constant("shellScaleSs");
    double pp = constant("shellScalePp");
    double dd = constant("shellScaleDd");
    double sp = constant("shellScaleSp");
    double sd = constant("shellScaleSd");
    double pd = constant("shellScalePd");
    return new double[] {ss, sp, sd, sp, pp, pd, sd, pd, dd};
  }

  public XtbMethod method() {
    return method;
  }

  /** Atomic numbers that have parameters. */
  public Set<Integer> atomicNumbers() {
    Set<Integer> known = new TreeSet<>();
    for (ElementParameters element : elements) {
      if (element != null) {
        known.add(element.atomicNumber());
      }
    }
    return known;
  }

  /** Whether the method has parameters for an element. */
  public boolean knows(int atomicNumber) {
    return atomicNumber > 0 && atomicNumber < elements.length && elements[atomicNumber] != null;
  }

  /**
   * Parameters of an element.
   *
   * @throws IllegalArgumentException if the method has none
   */
  public ElementParameters element(int atomicNumber) {
    if (!knows(atomicNumber)) {
      throw new IllegalArgumentException(
          method.label()
              + " has no parameters for the element with atomic number "
              + atomicNumber
              + "; it covers "
              + (elements.length - 1)
              + " elements from hydrogen on");
    }
    return elements[atomicNumber];
  }

  /**
   * A global constant of the method, for example {@code dispersionA1}.
   *
   * @throws IllegalArgumentException if the method has no constant of this name
   */
  public double constant(String name) {
    Double value = constants.get(name);
    if (value == null) {
      throw new IllegalArgumentException(
          method.label()
              + " has no constant '"
              + name
              + "'; it has "
              + new TreeSet<>(constants.keySet()));
    }
    return value;
  }

  /** Factor on the Hamiltonian element of two valence shells. */
  public double shellScale(int angular, int otherAngular) {
    return shellScales[3 * Math.min(angular, 2) + Math.min(otherAngular, 2)];
  }

  /** Factor on the Hamiltonian element of a pair of elements, 1 for most. */
  public double pairScale(int atomicNumber, int otherAtomicNumber) {
    return pairScales[atomicNumber][otherAtomicNumber];
  }
}
