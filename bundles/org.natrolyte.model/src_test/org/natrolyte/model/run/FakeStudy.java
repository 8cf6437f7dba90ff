// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;

/** A study that does what a test says, and counts how often it is run. */
final class FakeStudy implements Study {
  /** What a fake study does when it is run. */
  interface Behaviour {
    StudyResult run(StudyDescriptor self, StudyInput input, StudyMonitor monitor) throws Exception;
  }

  private final StudyDescriptor descriptor;
  private final Behaviour behaviour;
  private final AtomicInteger runs = new AtomicInteger();

  private FakeStudy(StudyDescriptor descriptor, Behaviour behaviour) {
    this.descriptor = descriptor;
    this.behaviour = behaviour;
  }

  static Property property(String id) {
    return new Property(id, id, "", Direction.NEUTRAL, "A number of the test.");
  }

  static Builder named(String id) {
    return new Builder(id);
  }

  int runs() {
    return runs.get();
  }

  @Override
  public StudyDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public StudyResult run(StudyInput input, StudyMonitor monitor) throws InterruptedException {
    runs.incrementAndGet();
    return FakeStudy.<StudyResult, RuntimeException>unchecked(
        () -> behaviour.run(descriptor, input, monitor));
  }

  /** Throws what the call throws, checked or not. */
  @SuppressWarnings("unchecked")
  private static <T, E extends Exception> T unchecked(java.util.concurrent.Callable<T> call)
      throws E {
    try {
      return call.call();
    } catch (Exception e) {
      throw (E) e;
    }
  }

  /** Collects what a fake study declares. */
  static final class Builder {
    private final String id;
    private final List<Property> needs = new ArrayList<>();
    private final List<Property> uses = new ArrayList<>();
    private final List<Property> gives = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private Duration limit = Duration.ofSeconds(20);

    Builder(String id) {
      this.id = id;
    }

    Builder needs(String... ids) {
      Arrays.stream(ids).map(FakeStudy::property).forEach(needs::add);
      return this;
    }

    Builder uses(String... ids) {
      Arrays.stream(ids).map(FakeStudy::property).forEach(uses::add);
      return this;
    }

    Builder gives(String... ids) {
      Arrays.stream(ids).map(FakeStudy::property).forEach(gives::add);
      return this;
    }

    Builder takes(Parameter parameter) {
      parameters.add(parameter);
      return this;
    }

    Builder limit(Duration timeLimit) {
      limit = timeLimit;
      return this;
    }

    FakeStudy doing(Behaviour behaviour) {
      return new FakeStudy(
          new StudyDescriptor(
              id, id, "test", "1", List.of(), needs, uses, parameters, gives, limit),
          behaviour);
    }

    /** One more than the sum of everything it is shown. */
    FakeStudy counting() {
      return doing((self, input, monitor) -> {
        double sum = 1;
        for (Finding finding : input.known().all()) {
          sum += finding.value() instanceof Value.Known known ? known.value() : 0;
        }
        return result(self, sum);
      });
    }
  }

  /** The same number for every property of a study. */
  static StudyResult result(StudyDescriptor self, double value) {
    return StudyResult.of(
        self.gives().stream()
            .map(p ->
                new Finding(
                    self.id(),
                    p,
                    "",
                    Value.exactly(value),
                    new Provenance.Computed("by the test", ""),
                    List.of()))
            .toList());
  }
}
