// SPDX-License-Identifier: EPL-2.0
/** The study that gives the bulk properties of a recipe. */
package org.natrolyte.formulation.bulk.study;
