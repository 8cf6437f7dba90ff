// SPDX-License-Identifier: EPL-2.0
/** Liquid range, vapour pressure, flash point and the flags of the ingredients. */
package org.natrolyte.formulation.bulk.safety;
