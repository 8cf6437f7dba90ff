// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IElement;
import org.openscience.cdk.isomorphism.matchers.Expr;
import org.openscience.cdk.isomorphism.matchers.QueryAtom;
import org.openscience.cdk.isomorphism.matchers.QueryAtomContainer;
import org.openscience.cdk.silent.SilentChemObjectBuilder;

/**
 * How many atoms of which elements a query cannot do without: a molecule with fewer of one cannot
 * match. An atom of the query that may be one element or another demands none.
 */
final class ElementDemand {
  private final int[] elements;
  private final int[] counts;

  private ElementDemand(Map<Integer, Integer> demand) {
    elements = demand.keySet().stream().mapToInt(x -> x).toArray();
    counts = demand.values().stream().mapToInt(x -> x).toArray();
  }

  /** The demand of a query; empty when it cannot be read. */
  static Optional<ElementDemand> of(String smarts) {
    QueryAtomContainer query = new QueryAtomContainer(SilentChemObjectBuilder.getInstance());
    if (!org.openscience.cdk.smarts.Smarts.parse(query, smarts)) {
      return Optional.empty();
    }
    Map<Integer, Integer> demand = new TreeMap<>();
    for (IAtom atom : query.atoms()) {
      if (atom instanceof QueryAtom one) {
        int element = element(one.getExpression());
        if (element > IElement.H) {
          demand.merge(element, 1, Integer::sum);
        }
      }
    }
    return Optional.of(new ElementDemand(demand));
  }

  /** The element that an expression demands, or 0. */
  private static int element(Expr expression) {
    return switch (expression.type()) {
      case ELEMENT, ALIPHATIC_ELEMENT, AROMATIC_ELEMENT -> expression.value();
      case AND -> Math.max(element(expression.left()), element(expression.right()));
      default -> 0;
    };
  }

  boolean isMetBy(Molecule molecule) {
    for (int i = 0; i < elements.length; i++) {
      if (molecule.count(elements[i]) < counts[i]) {
        return false;
      }
    }
    return true;
  }
}
