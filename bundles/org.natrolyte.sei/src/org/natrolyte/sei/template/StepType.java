// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.template;

/** What drives a step. */
public enum StepType {
  /** Takes electrons from the electrode. */
  ELECTRON_TRANSFER,
  /** Runs without the electrode. */
  CHEMICAL,
  /** A chemical step that makes chains. */
  POLYMERISATION;

  static StepType of(String code) {
    return switch (code) {
      case "ET" -> ELECTRON_TRANSFER;
      case "CH" -> CHEMICAL;
      case "POLY" -> POLYMERISATION;
      default ->
          throw new IllegalArgumentException("a step type is ET, CH or POLY, not '" + code + "'");
    };
  }
}
