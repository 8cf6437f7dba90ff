// SPDX-License-Identifier: EPL-2.0
/** The reactions that a recipe's molecules can undergo, balanced and checked. */
package org.natrolyte.sei.network;
