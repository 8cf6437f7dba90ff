// SPDX-License-Identifier: EPL-2.0
/** Volumes that compounds take, pure and dissolved, each with its source and its uncertainty. */
package org.natrolyte.formulation.volume;
