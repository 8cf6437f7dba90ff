// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.finding;

/** Which way a property is better, if either. */
public enum Direction {
  HIGHER_IS_BETTER,
  LOWER_IS_BETTER,
  /** Neither: a description, or a matter of the purpose. */
  NEUTRAL
}
