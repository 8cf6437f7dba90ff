// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.testkit;

import org.junit.jupiter.api.Test;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyInput;

/**
 * What every study has to keep. Implement it in a test class of your plugin:
 *
 * <pre>{@code
 * class HalfCellStudyTest implements StudyContract {
 *   public Study study() {
 *     return new HalfCellStudy();
 *   }
 *
 *   public StudyInput goodInput() {
 *     return Inputs.of("1 M NaPF6 in G2");
 *   }
 * }
 * }</pre>
 */
public interface StudyContract {
  /** A new instance of the study, as the service registry would make it. */
  Study study();

  /**
   * An input that the study has everything for, and for which it gives at least one number or text.
   */
  StudyInput goodInput();

  private StudyChecks checks() {
    return new StudyChecks(this::study, goodInput());
  }

  @Test
  default void theDescriptorIsAlwaysTheSame() {
    checks().descriptorIsStable();
  }

  @Test
  default void theDescriptorSaysEverythingAUserHasToKnow() {
    checks().descriptorIsComplete();
  }

  @Test
  default void sharedPropertiesAreThoseOfTheVocabulary() {
    checks().sharedPropertiesAreShared();
  }

  @Test
  default void everyPropertyIsGivenForAGoodRecipe() throws Exception {
    checks().everyPropertyIsGiven();
  }

  @Test
  default void findingsAreItsOwn() throws Exception {
    checks().findingsAreItsOwn();
  }

  @Test
  default void figuresAreAnnouncedByTheDescriptor() throws Exception {
    checks().figuresAreAnnounced();
  }

  @Test
  default void whatIsKnownSaysHowAndWhatIsUnknownSaysWhy() throws Exception {
    checks().everyFindingIsExplained();
  }

  @Test
  default void textsCanBePrintedAnywhere() throws Exception {
    checks().textsCanBePrinted();
  }

  @Test
  default void missingNeedsAreRefusedWithAReason() throws Exception {
    checks().missingNeedsAreRefused();
  }

  @Test
  default void everyAcceptedParameterIsSurvived() throws Exception {
    checks().parametersAreSurvived();
  }

  @Test
  default void itStopsWithinASecondWhenCancelled() throws Exception {
    checks().cancelsWithinASecond();
  }

  @Test
  default void theSameInputGivesTheSameResult() throws Exception {
    checks().isDeterministic();
  }

  @Test
  default void theInputStaysAsItWas() throws Exception {
    checks().inputIsNotChanged();
  }

  @Test
  default void manyThreadsGetTheSameResult() throws Exception {
    checks().runsInParallel();
  }
}
