// SPDX-License-Identifier: EPL-2.0
/** From a recipe to the solid-electrolyte interphase: reaction network, kinetics, film. */
package org.natrolyte.sei;
