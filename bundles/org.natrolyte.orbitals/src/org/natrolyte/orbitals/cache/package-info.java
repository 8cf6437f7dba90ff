// SPDX-License-Identifier: EPL-2.0
/** Results that are kept between runs. */
package org.natrolyte.orbitals.cache;
