// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.session;

import java.lang.reflect.InvocationTargetException;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceException;
import org.osgi.framework.ServiceReference;

/** Why a declared component gives no service, in words for the user. */
final class ComponentFault {
  private static final String COMPONENT_NAME = "component.name";

  private ComponentFault() {}

  /**
   * Finds out by making the component's class once more, because the component runtime only logs.
   *
   * @param bundle the plugin
   * @param reference the service that gave nothing
   */
  static String of(Bundle bundle, ServiceReference<?> reference) {
    if (!(reference.getProperty(COMPONENT_NAME) instanceof String className)) {
      return "its service gives nothing";
    }
    try {
      bundle.loadClass(className).getDeclaredConstructor().newInstance();
      return "its component cannot be activated";
    } catch (InvocationTargetException e) {
      return inWords(e.getCause());
    } catch (ReflectiveOperationException | LinkageError e) {
      return inWords(e);
    }
  }

  /** A fault that a plugin's code ended with. */
  static String inWords(Throwable fault) {
    return switch (fault) {
      case ServiceException e when e.getCause() != null -> inWords(e.getCause());
      case ExceptionInInitializerError e when e.getCause() != null -> inWords(e.getCause());
      case NoClassDefFoundError e when isClassName(e.getMessage()) ->
          "it needs the class %s, which no installed plugin gives"
              .formatted(e.getMessage().replace('/', '.'));
      case ClassNotFoundException e -> "its own class is missing: " + e.getMessage();
      case NoSuchMethodException e -> "its component has no constructor without arguments";
      default ->
          "it has a fault: "
              + fault.getClass().getSimpleName()
              + (fault.getMessage() == null ? "" : ": " + fault.getMessage());
    };
  }

  private static boolean isClassName(String text) {
    return text != null && text.matches("[\\p{Alnum}_$]+(/[\\p{Alnum}_$]+)*");
  }
}
