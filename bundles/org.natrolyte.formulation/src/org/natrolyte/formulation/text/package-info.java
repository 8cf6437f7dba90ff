// SPDX-License-Identifier: EPL-2.0
/** Numbers in messages. */
package org.natrolyte.formulation.text;
