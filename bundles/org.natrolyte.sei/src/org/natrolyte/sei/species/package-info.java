// SPDX-License-Identifier: EPL-2.0
/** The species of films and electrolytes and what is known of them. */
package org.natrolyte.sei.species;
