// SPDX-License-Identifier: EPL-2.0
/** The studies of this bundle: composition and electrolyte class. */
package org.natrolyte.formulation.study;
