// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.model.compound.StructureReader;

/** What the service runtime does with a component must work where the toolkit is not even there. */
class LazyLoadingTest {

  @ParameterizedTest
  @ValueSource(strings = {"CdkStructureReader", "StructureDepiction", "SubstructureSearch"})
  void servicesAreInspectedAndMadeWithoutTheToolkit(String name) throws Exception {
    URL[] ours = {
      CdkStructureReader.class.getProtectionDomain().getCodeSource().getLocation(),
      StructureReader.class.getProtectionDomain().getCodeSource().getLocation()
    };
    try (URLClassLoader loader = new URLClassLoader(ours, ClassLoader.getPlatformClassLoader())) {
      Class<?> service = loader.loadClass("org.natrolyte.chemistry." + name);
      assertNotNull(service.getDeclaredMethods());
      assertNotNull(service.getDeclaredFields());
      assertNotNull(service.getDeclaredConstructor().newInstance());
    }
  }

  @org.junit.jupiter.api.Test
  void theToolkitIsAskedWithTheFirstStructure() throws Exception {
    URL[] ours = {
      CdkStructureReader.class.getProtectionDomain().getCodeSource().getLocation(),
      StructureReader.class.getProtectionDomain().getCodeSource().getLocation()
    };
    try (URLClassLoader loader = new URLClassLoader(ours, ClassLoader.getPlatformClassLoader())) {
      Class<?> service = loader.loadClass("org.natrolyte.chemistry.CdkStructureReader");
      Object reader = service.getDeclaredConstructor().newInstance();
      var failed =
          assertThrows(
              InvocationTargetException.class,
              () -> service.getMethod("read", String.class).invoke(reader, "CCO"));
      assertInstanceOf(NoClassDefFoundError.class, failed.getCause());
    }
  }
}
