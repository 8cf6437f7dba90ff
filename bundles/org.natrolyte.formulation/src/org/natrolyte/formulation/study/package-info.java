// SPDX-License-Identifier: EPL-2.0
/** The studies of composition and electrolyte class. */
package org.natrolyte.formulation.study;
