// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

/**
 * One ingredient: its name and, if written, its amount.
 *
 * @param joint what joins it to the ingredient before; null for the first
 * @param amount null if none is written
 */
record Term(Token.NameToken name, WrittenAmount amount, Token.JointToken joint) {
  boolean isBare() {
    return amount == null;
  }

  boolean joinedBy(Token.Joint kind) {
    return joint != null && joint.joint() == kind;
  }

  Span span() {
    return amount == null
        ? name.span()
        : new Span(
            Math.min(name.span().start(), amount.span().start()),
            Math.max(name.span().end(), amount.span().end()));
  }
}
