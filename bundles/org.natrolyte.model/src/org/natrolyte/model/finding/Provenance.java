// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.finding;

/** How a finding is known. */
public sealed interface Provenance {
  /** The way of knowing and its particulars, on one line, as the column "method" prints it. */
  String method();

  /**
   * Measured by the user.
   *
   * @param note instrument, date, sample; may be empty
   */
  record Measured(String note) implements Provenance {
    @Override
    public String method() {
      return note.isEmpty() ? "measured by the user" : "measured by the user (" + note + ")";
    }
  }

  /**
   * Printed in a paper.
   *
   * @param citation authors, journal, year, DOI
   */
  record Published(String citation) implements Provenance {
    @Override
    public String method() {
      return "published: " + citation;
    }
  }

  /**
   * Follows from the inputs by arithmetic or by a stated theory.
   *
   * @param how what was done
   * @param inputs what it was done with: densities, masses, parameters and their sources
   */
  record Computed(String how, String inputs) implements Provenance {
    @Override
    public String method() {
      return inputs.isEmpty() ? "computed: " + how : "computed: " + how + " from " + inputs;
    }
  }

  /**
   * A model's estimate.
   *
   * @param model name and source of the model
   * @param error its error on data that it was not fitted to, or a statement that none is known
   */
  record Estimated(String model, String error) implements Provenance {
    @Override
    public String method() {
      return "estimated: " + model + " (error: " + error + ")";
    }
  }

  /**
   * Decided by a stated rule.
   *
   * @param rule the rule with its source
   */
  record Rule(String rule) implements Provenance {
    @Override
    public String method() {
      return "by rule: " + rule;
    }
  }

  /** Nothing was done: the finding is unknown or failed. */
  record None() implements Provenance {
    @Override
    public String method() {
      return "";
    }
  }
}
