// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.engine;

/**
 * How a calculation ended. The kinds are those of QCEngine (Smith et al. 2021, 10.1063/5.0059356),
 * so that a caller knows whether trying again can help.
 */
public sealed interface Outcome {
  /** It ended well. */
  record Success(Calculation calculation) implements Outcome {}

  /** What was asked cannot be computed; asking again gives the same. */
  record InputError(String reason) implements Failure {}

  /** Time, memory, disk or the program itself is missing; more of it may help. */
  record ResourceError(String reason) implements Failure {}

  /** The electrons or the geometry did not converge. */
  record ConvergenceError(String reason) implements Failure {}

  /** The program ended for a reason of its own; trying again may help. */
  record RandomError(String reason) implements Failure {}

  /** The program ended, and what it says cannot be believed or understood. */
  record UnknownError(String reason) implements Failure {}

  /** The user asked to stop. */
  record Cancelled() implements Failure {
    @Override
    public String reason() {
      return "cancelled";
    }
  }

  /** It did not end well. */
  sealed interface Failure extends Outcome {
    /** Why, in words for the user. */
    String reason();
  }

  /**
   * The calculation.
   *
   * @throws EngineException when there is none
   * @throws InterruptedException when it was cancelled
   */
  default Calculation orThrow() throws EngineException, InterruptedException {
    return switch (this) {
      case Success success -> success.calculation();
      case Cancelled cancelled -> throw new InterruptedException(cancelled.reason());
      case Failure failure -> throw new EngineException(failure.reason());
    };
  }
}
