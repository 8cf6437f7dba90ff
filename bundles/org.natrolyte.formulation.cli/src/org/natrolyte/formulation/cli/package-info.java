// SPDX-License-Identifier: EPL-2.0
/** The commands of the formulation plugin. */
package org.natrolyte.formulation.cli;
