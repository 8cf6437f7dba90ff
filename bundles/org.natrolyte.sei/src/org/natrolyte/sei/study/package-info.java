// SPDX-License-Identifier: EPL-2.0
/** The interphase as a study of the shared runner. */
package org.natrolyte.sei.study;
