// SPDX-License-Identifier: EPL-2.0
/** Reaction templates: reactive group, bond change, electrons, onset and source. */
package org.natrolyte.sei.template;
