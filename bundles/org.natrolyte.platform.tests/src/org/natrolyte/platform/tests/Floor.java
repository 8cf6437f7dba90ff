// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.platform.tests;

import java.util.Set;

/** Which bundle stands where, and what it may see from there. */
final class Floor {
  private static final String PREFIX = "org.natrolyte.";
  private static final Set<String> GROUND =
      Set.of("model", "cdk", "chemistry", "document", "session", "provisioning");
  private static final Set<String> TOP = Set.of("cli", "workbench");

  private Floor() {}

  static boolean isTest(String bundle) {
    return bundle.endsWith(".tests") || plain(bundle).equals("testkit");
  }

  static boolean isHeadless(String bundle) {
    String name = plain(bundle);
    return !name.startsWith("workbench")
        && !name.equals("start")
        && !name.endsWith(".ui")
        && !isTest(bundle);
  }

  static boolean wrapsChemistry(String bundle) {
    return plain(bundle).equals("cdk") || plain(bundle).equals("chemistry");
  }

  /** Whether a bundle may use another; tests may use everything. */
  static boolean mayUse(String user, String used) {
    String from = plain(user);
    String to = plain(used);
    if (isTest(user)) {
      return !from.equals("testkit") || to.equals("model");
    }
    if (isTest(used)) {
      return false;
    }
    if (to.equals("cdk") || to.equals("poi")) {
      return to.equals("cdk") ? from.equals("chemistry") : from.equals("report");
    }
    if (GROUND.contains(to)) {
      return !isWrapper(from);
    }
    if (!isTop(from)) {
      return false;
    }
    return to.equals("report") || to.equals(capabilityOf(from)) || isHost(from, to);
  }

  /** The twin of a capability stands on the command line or on the workbench. */
  private static boolean isHost(String from, String to) {
    return from.endsWith(".cli") && to.equals("cli")
        || from.endsWith(".ui") && to.equals("workbench");
  }

  private static String capabilityOf(String twin) {
    int dot = twin.lastIndexOf('.');
    return dot < 0 ? "" : twin.substring(0, dot);
  }

  private static boolean isTop(String name) {
    return TOP.contains(name) || name.endsWith(".cli") || name.endsWith(".ui");
  }

  private static boolean isWrapper(String name) {
    return name.equals("cdk") || name.equals("poi") || name.equals("model");
  }

  private static String plain(String bundle) {
    return bundle.startsWith(PREFIX) ? bundle.substring(PREFIX.length()) : bundle;
  }
}
