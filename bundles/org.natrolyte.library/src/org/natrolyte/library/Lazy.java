// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import java.util.function.Supplier;

/** A value made with its first use, once, also when several threads ask at the same time. */
final class Lazy<T> {
  private Supplier<T> maker;
  private volatile T value;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T made = value;
    return made != null ? made : make();
  }

  private synchronized T make() {
    if (value == null) {
      value = maker.get();
      maker = null;
    }
    return value;
  }
}
