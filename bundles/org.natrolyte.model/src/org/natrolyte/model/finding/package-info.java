// SPDX-License-Identifier: EPL-2.0
/** Results: a value, its unit, how sure it is, and how it is known. */
package org.natrolyte.model.finding;
