/**
 * The jobs of running plugins: when they run, on which node, how it went, and what an administrator
 * may do with them.
 */
package org.retis.host.job;
