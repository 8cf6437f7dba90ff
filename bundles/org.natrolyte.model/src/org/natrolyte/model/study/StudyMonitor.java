// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.study;

/** What a running study may ask and tell. Safe to call from any thread. */
public interface StudyMonitor {
  /** Never cancelled, tells nobody. */
  StudyMonitor NONE =
      new StudyMonitor() {
        @Override
        public void progress(double fraction, String what) {
          // nobody listens
        }

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * Reports how far the study is.
   *
   * @param fraction from 0 to 1
   * @param what what is being done now, for the user
   */
  void progress(double fraction, String what);

  /** Whether the user or the time limit has asked the study to stop. */
  boolean isCancelled();

  /**
   * Stops the study when it was asked to.
   *
   * @throws InterruptedException when cancelled
   */
  default void checkCancelled() throws InterruptedException {
    if (isCancelled() || Thread.currentThread().isInterrupted()) {
      throw new InterruptedException("cancelled");
    }
  }
}
