// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.natrolyte.model.study.StudyInput;

/** The key of a result: everything it may depend on, as a hash. */
final class CacheKey {
  private CacheKey() {}

  /**
   * The key of a study's result for an input.
   *
   * <p>The inputs are records of records, whose text holds every value; a user's corrected density
   * or a new version of the code therefore makes a new key.
   */
  static String of(AvailableStudies.Installed study, StudyInput input) {
    String everything =
        String.join(
            "\n",
            study.descriptor().id(),
            study.descriptor().version(),
            study.codeVersion(),
            input.formulation().key(),
            input.formulation().components().toString(),
            input.formulation().assumptions().toString(),
            input.conditions().toString(),
            input.parameters().toString(),
            input.known().all().toString());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(everything.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
