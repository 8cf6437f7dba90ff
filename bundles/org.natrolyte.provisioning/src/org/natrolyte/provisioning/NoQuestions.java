// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.provisioning;

import java.security.cert.Certificate;
import org.eclipse.equinox.p2.core.UIServices;

/**
 * Stands where p2 would open a dialog. The user has named the feature and its repository on the
 * command line; that is the consent, signed or not.
 */
final class NoQuestions extends UIServices {
  @Override
  public AuthenticationInfo getUsernamePassword(String location) {
    return null;
  }

  @Override
  public AuthenticationInfo getUsernamePassword(String location, AuthenticationInfo previous) {
    return null;
  }

  /**
   * The newer constructor of the answer names the classes of a PGP library, which nothing here
   * needs.
   */
  @Override
  @SuppressWarnings("deprecation")
  public TrustInfo getTrustInfo(Certificate[][] untrustedChain, String[] unsignedDetail) {
    return new TrustInfo(new Certificate[0], false, true);
  }
}
