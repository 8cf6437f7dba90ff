// SPDX-License-Identifier: EPL-2.0
/** The commands of the interphase. */
package org.natrolyte.sei.cli;
