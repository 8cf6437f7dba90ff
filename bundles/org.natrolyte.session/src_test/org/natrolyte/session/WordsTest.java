// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/** Requirements and faults in words. */
class WordsTest {
  private record Needed(String namespace, String filter) implements Requirement {
    @Override
    public String getNamespace() {
      return namespace;
    }

    @Override
    public Map<String, String> getDirectives() {
      return Map.of("filter", filter);
    }

    @Override
    public Map<String, Object> getAttributes() {
      return Map.of();
    }

    @Override
    public Resource getResource() {
      return null;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "osgi.wiring.package|(osgi.wiring.package=org.x)|the package org.x",
        "osgi.wiring.package|(&(osgi.wiring.package=org.x)(version>=1.2.0))"
            + "|the package org.x 1.2.0 or newer",
        "osgi.wiring.package|(&(osgi.wiring.package=org.x)(version>=2.0.0)(!(version>=3.0.0)))"
            + "|the package org.x 2.0.0 or newer, below 3.0.0",
        "osgi.wiring.package|(&(osgi.wiring.package=org.x)(version>=0.0.0)(!(version>=3.0.0)))"
            + "|the package org.x below 3.0.0",
        "osgi.wiring.bundle|(osgi.wiring.bundle=org.y)|the plugin org.y",
        "osgi.wiring.bundle|(&(osgi.wiring.bundle=org.y)(bundle-version>=1.0.0))"
            + "|the plugin org.y 1.0.0 or newer",
        "osgi.ee|(&(osgi.ee=JavaSE)(version=25))|JavaSE 25",
        "osgi.service|(osgi.service=z)|the capability osgi.service z"
      })
  void aRequirementIsToldInWords(String namespace, String filter, String words) {
    assertEquals(words, RequirementText.of(new Needed(namespace, filter)));
  }

  @Test
  void aMissingClassIsNamed() {
    assertEquals(
        "it needs the class org.example.Maths, which no installed plugin gives",
        ComponentFault.inWords(new NoClassDefFoundError("org/example/Maths")));
  }

  @Test
  void theInnermostFaultIsTold() {
    Throwable fault = new ExceptionInInitializerError(new IllegalStateException("no licence file"));

    assertEquals(
        "it has a fault: IllegalStateException: no licence file", ComponentFault.inWords(fault));
    assertTrue(
        ComponentFault.inWords(new NoClassDefFoundError("Could not initialize class org.X"))
            .contains("Could not initialize class org.X"));
  }
}
