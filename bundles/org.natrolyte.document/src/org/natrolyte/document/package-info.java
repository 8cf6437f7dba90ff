// SPDX-License-Identifier: EPL-2.0
/** Documents on disk, saved so that a crash loses nothing, and results kept between runs. */
package org.natrolyte.document;
