// SPDX-License-Identifier: EPL-2.0
/** What a film is called, from its composition alone. */
package org.natrolyte.sei.label;
