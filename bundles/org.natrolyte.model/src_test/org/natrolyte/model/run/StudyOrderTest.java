// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.study.Study;

class StudyOrderTest {
  private static StudyOrder order(FakeStudy... studies) {
    return new StudyOrder(Stream.of(studies).map(Study::descriptor).toList());
  }

  @Test
  void providersComeFirstWhateverTheListSays() {
    StudyOrder order =
        order(
            FakeStudy.named("c").needs("b").gives("c").counting(),
            FakeStudy.named("b").needs("a").gives("b").counting(),
            FakeStudy.named("a").gives("a").counting());

    assertEquals(List.of(2, 1, 0), order.sequence());
  }

  @Test
  void usesOrderToo() {
    StudyOrder order =
        order(
            FakeStudy.named("b").uses("a").gives("b").counting(),
            FakeStudy.named("a").gives("a").counting());

    assertEquals(Set.of(1), order.providersOf(0));
    assertEquals(List.of(1, 0), order.sequence());
  }

  @Test
  void aStudyWaitsForEveryGiver() {
    StudyOrder order =
        order(
            FakeStudy.named("one").gives("a").counting(),
            FakeStudy.named("two").gives("a").counting(),
            FakeStudy.named("taker").needs("a").gives("b").counting());

    assertEquals(Set.of(0, 1), order.providersOf(2));
  }

  @Test
  void aCircleOfNeedsIsSeen() {
    StudyOrder order =
        order(
            FakeStudy.named("a").needs("b").gives("a").counting(),
            FakeStudy.named("b").needs("a").gives("b").counting(),
            FakeStudy.named("free").gives("c").counting(),
            FakeStudy.named("behind").needs("a").gives("d").counting());

    assertTrue(order.isInCircle(0));
    assertTrue(order.isInCircle(1));
    assertFalse(order.isInCircle(2));
    assertFalse(order.isInCircle(3));
  }

  @Test
  void whatStandsBehindACircleComesAfterIt() {
    StudyOrder order =
        order(
            FakeStudy.named("behind").needs("a").gives("d").counting(),
            FakeStudy.named("a").needs("b").gives("a").counting(),
            FakeStudy.named("b").needs("a").gives("b").counting());

    assertEquals(0, order.sequence().getLast());
  }

  @Test
  void aCircleOfUsesIsCutAtTheLaterStudy() {
    StudyOrder order =
        order(
            FakeStudy.named("a").uses("b").gives("a").counting(),
            FakeStudy.named("b").uses("a").gives("b").counting());

    assertEquals(Set.of(1), order.providersOf(0));
    assertEquals(Set.of(), order.providersOf(1));
    assertEquals(List.of(1, 0), order.sequence());
  }

  @Test
  void usingWhatItGivesItselfIsNoCircle() {
    StudyOrder order = order(FakeStudy.named("a").uses("a").needs("a").gives("a").counting());

    assertFalse(order.isInCircle(0));
    assertEquals(List.of(0), order.sequence());
  }
}
