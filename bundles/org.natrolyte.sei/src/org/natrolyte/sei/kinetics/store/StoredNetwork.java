// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.store;

import org.natrolyte.sei.kinetics.InitialState;
import org.natrolyte.sei.kinetics.ReactionNetwork;

/**
 * What a pair of files holds.
 *
 * @param network the reactions with their factors
 * @param state what they start from
 */
public record StoredNetwork(ReactionNetwork network, InitialState state) {}
