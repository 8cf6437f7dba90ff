// SPDX-License-Identifier: EPL-2.0
/** Runs studies over recipes: ordered by need, in parallel, cancellable, failures isolated. */
package org.natrolyte.model.run;
