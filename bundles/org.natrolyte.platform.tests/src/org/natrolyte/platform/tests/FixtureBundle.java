// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.platform.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * A plugin made in memory: a study as a declarative component, with what the test leaves out of it.
 */
final class FixtureBundle implements AutoCloseable {
  private static final String COMPONENT = "OSGI-INF/study.xml";

  private final Bundle bundle;

  private FixtureBundle(Bundle bundle) {
    this.bundle = bundle;
  }

  /**
   * Installs a plugin.
   *
   * @param name its symbolic name
   * @param study the component's class, the only class in it
   * @param imports further packages that it needs, as its manifest says them
   */
  static FixtureBundle install(String name, Class<?> study, String imports) throws Exception {
    byte[] jar = jar(name, study, imports);
    return new FixtureBundle(
        Platform.context().installBundle("test:" + name, new ByteArrayInputStream(jar)));
  }

  Bundle bundle() {
    return bundle;
  }

  FixtureBundle start() throws BundleException {
    bundle.start();
    return this;
  }

  @Override
  public void close() throws BundleException {
    bundle.uninstall();
  }

  private static byte[] jar(String name, Class<?> study, String imports) throws IOException {
    Manifest manifest = new Manifest();
    Attributes head = manifest.getMainAttributes();
    head.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    head.putValue("Bundle-ManifestVersion", "2");
    head.putValue("Bundle-SymbolicName", name);
    head.putValue("Bundle-Name", "Fixture " + name);
    head.putValue("Bundle-Version", "1.2.3");
    head.putValue(
        "Import-Package",
        "org.natrolyte.model.study,org.natrolyte.model.finding"
            + (imports.isEmpty() ? "" : "," + imports));
    head.putValue("Service-Component", COMPONENT);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
      add(out, COMPONENT, component(study).getBytes(StandardCharsets.UTF_8));
      String file = study.getName().replace('.', '/') + ".class";
      try (InputStream in = study.getClassLoader().getResourceAsStream(file)) {
        add(out, file, in.readAllBytes());
      }
    }
    return bytes.toByteArray();
  }

  private static void add(JarOutputStream out, String name, byte[] content) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(content);
    out.closeEntry();
  }

  private static String component(Class<?> study) {
    return """
    <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s">
      <service>
        <provide interface="org.natrolyte.model.study.Study"/>
      </service>
      <implementation class="%s"/>
    </scr:component>
    """
        .formatted(study.getName(), study.getName());
  }
}
