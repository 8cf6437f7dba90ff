// SPDX-License-Identifier: EPL-2.0
/** The services by which editors change amounts and plan batches. */
package org.natrolyte.formulation.editing;
