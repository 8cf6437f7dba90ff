// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.session;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Constants;
import org.osgi.resource.Requirement;

/** A requirement of a plugin in words: "the package org.example.maths 2.0 or newer". */
final class RequirementText {
  private static final Pattern LOWEST = Pattern.compile("version>=([\\w.]+)");
  private static final Pattern EXACT = Pattern.compile("version=([\\w.]+)");
  private static final Pattern ABOVE = Pattern.compile("\\(!\\(\\S*?version>=([\\w.]+)\\)\\)");

  private RequirementText() {}

  static String of(Requirement requirement) {
    String namespace = requirement.getNamespace();
    String filter = requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
    String name = first(Pattern.compile("\\(" + Pattern.quote(namespace) + "=([^)]*)\\)"), filter);
    String kind =
        switch (namespace) {
          case "osgi.wiring.package" -> "the package ";
          case "osgi.wiring.bundle", "osgi.wiring.host" -> "the plugin ";
          case "osgi.ee" -> "";
          default -> "the capability " + namespace + " ";
        };
    String version = namespace.equals("osgi.ee") ? " " + first(EXACT, filter) : versions(filter);
    return (kind + name + version).strip();
  }

  private static String versions(String filter) {
    String above = first(ABOVE, filter);
    String lowest = first(LOWEST, ABOVE.matcher(filter).replaceAll(""));
    boolean bounded = !lowest.isEmpty() && !lowest.equals("0") && !lowest.equals("0.0.0");
    if (bounded) {
      return " " + lowest + (above.isEmpty() ? " or newer" : " or newer, below " + above);
    }
    return above.isEmpty() ? "" : " below " + above;
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
