/**
 * Plugins: their descriptor, their life from upload to removal, and what they bring (macros, jobs,
 * links, texts).
 */
package org.retis.host.plugin;
