// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.session;

import java.util.Comparator;
import java.util.List;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.run.AvailableStudies.Installed;
import org.natrolyte.model.study.StudyDescriptor;

/** The order in which studies are shown: composition, class, shells, then by area and id. */
final class StudyRank {
  static final Comparator<Installed> ORDER =
      Comparator.comparing(
          Installed::descriptor,
          Comparator.comparingInt(StudyRank::rank)
              .thenComparing(StudyDescriptor::area)
              .thenComparing(StudyDescriptor::id));

  private StudyRank() {}

  private static int rank(StudyDescriptor study) {
    List<?> given = study.gives();
    if (given.contains(Vocabulary.MOLE_FRACTION)) {
      return 0;
    }
    if (given.contains(Vocabulary.ELECTROLYTE_CLASS)) {
      return 1;
    }
    return given.contains(Vocabulary.SOLVENT_SEPARATED_SHARE) ? 2 : 3;
  }
}
