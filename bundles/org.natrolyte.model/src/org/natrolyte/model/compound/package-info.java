// SPDX-License-Identifier: EPL-2.0
/** Substances and what is known about them. */
package org.natrolyte.model.compound;
