// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.study.Citation;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;

/**
 * The class of the electrolyte by a rule that can be read: from what the cations touch where a
 * study of speciation says it ({@link Shell}), else from the donor sites for each cation ({@link
 * Grade}); {@link ClassName} has the words.
 *
 * <p>The molarity decides nothing: with a diluent it halves while the shell of the cation stays. It
 * only adds "ultra-low-concentration" to the name of a dilute electrolyte.
 */
@org.osgi.service.component.annotations.Component(service = Study.class)
public final class ElectrolyteClassStudy implements Study {
  static final String ID = "electrolyteclass";

  static final List<Property> GIVES =
      List.of(
          Vocabulary.ELECTROLYTE_CLASS,
          Vocabulary.SOLVENT_TO_SALT_RATIO,
          Vocabulary.DONOR_SITES_PER_CATION,
          Vocabulary.DILUENT_TO_SALT_RATIO);

  private static final StudyDescriptor DESCRIPTOR =
      new StudyDescriptor(
          ID,
          "Electrolyte class",
          "core",
          "5",
          List.of(
              new Citation(
                  "H. Li et al., Energy Environ. Sci. 2025, 18, 3887", "10.1039/d5ee00136f"),
              new Citation(
                  "Y. Yamada, A. Yamada, J. Electrochem. Soc. 2015, 162, A2406",
                  "10.1149/2.0041514jes"),
              new Citation("Z. Yang et al., Nanoscale 2023, 15, 11313", "10.1039/d3nr01346d")),
          List.of(),
          List.of(
              Vocabulary.MOLE_FRACTION,
              Vocabulary.SALT_CONCENTRATION,
              Vocabulary.SOLVENT_SEPARATED_SHARE,
              Vocabulary.CONTACT_ION_PAIR_SHARE,
              Vocabulary.AGGREGATE_SHARE,
              Vocabulary.FREE_SOLVENT_FRACTION,
              Vocabulary.COORDINATION_NUMBER),
          List.of(),
          GIVES,
          StudyDescriptor.DEFAULT_TIME_LIMIT,
          false);

  @Override
  public StudyDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public StudyResult run(StudyInput input, StudyMonitor monitor) throws InterruptedException {
    monitor.checkCancelled();
    Map<Component, Range> members = new LinkedHashMap<>();
    for (Component component : bySubject(input)) {
      Optional<Finding> finding = input.known().of(Vocabulary.MOLE_FRACTION, component.name());
      if (finding.isEmpty() || !(finding.get().value() instanceof Value.Known known)) {
        return without(component.name(), finding, input);
      }
      members.put(component, Range.of(known));
    }
    Liquid liquid = new Liquid(members);
    if (liquid.cations().value() == 0) {
      return unknown("there is no salt with an alkali cation in the recipe");
    }
    return StudyResult.of(new ClassFindings(liquid, input.known()).all());
  }

  /** One component for each subject of findings: the liquid or the salt before the additive. */
  private static Iterable<Component> bySubject(StudyInput input) {
    Map<String, Component> bySubject = new LinkedHashMap<>();
    for (Component component : input.formulation().components()) {
      bySubject.merge(component.name(), component, (a, b) -> a.role() == Role.ADDITIVE ? b : a);
    }
    return bySubject.values();
  }

  /** Without mole fractions only a liquid of nothing but ionic liquids can be named. */
  private static StudyResult without(String name, Optional<Finding> finding, StudyInput input) {
    String why =
        finding
            .or(() -> input.known().of(Vocabulary.MOLE_FRACTION))
            .map(ElectrolyteClassStudy::reason)
            .orElse("nobody gives it");
    String lacking = "the mole fraction of %s is not known: %s".formatted(name, why);
    List<Component> components = input.formulation().components();
    boolean isIonicLiquid =
        components.stream().anyMatch(Liquid::isIonicLiquid)
            && components.stream().allMatch(c -> !c.isLiquid() || Liquid.isIonicLiquid(c));
    return isIonicLiquid && components.stream().anyMatch(Liquid::isAlkaliSalt)
        ? StudyResult.of(ClassFindings.ionicLiquidOnly(lacking))
        : unknown(lacking);
  }

  private static String reason(Finding finding) {
    return switch (finding.value()) {
      case Value.Unknown unknown -> unknown.reason();
      case Value.Failed failed -> failed.reason();
      default -> "it is no number";
    };
  }

  private static StudyResult unknown(String reason) {
    return StudyResult.of(GIVES.stream().map(p -> Finding.unknown(ID, p, "", reason)).toList());
  }
}
