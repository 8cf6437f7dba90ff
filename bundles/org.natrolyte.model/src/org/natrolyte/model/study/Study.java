// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.study;

/**
 * A capability: composition, bulk properties, orbitals, SEI, a research area.
 *
 * <p>Register an implementation as an OSGi declarative service of this type. Nothing else has to be
 * edited: its findings become rows of the comparison, its figures appear in the views, its
 * parameters in the preferences, its numbers on the command line and in reports.
 *
 * <p>Implementations are immutable; {@link #run} is called from several threads at once.
 */
public interface Study {
  /** What the study is, needs, takes and gives. Cheap, and always the same. */
  StudyDescriptor descriptor();

  /**
   * Studies one recipe.
   *
   * @param input the formulation, its conditions, the parameters and what other studies found
   * @param monitor where to report progress and ask whether to go on; look at it at least every 200
   *     ms
   * @return findings for every property the descriptor gives (unknown ones say why), and figures
   * @throws StudyException when the study cannot be done, with a reason for the user
   * @throws InterruptedException when cancelled
   */
  StudyResult run(StudyInput input, StudyMonitor monitor)
      throws StudyException, InterruptedException;
}
