/**
 * Active Objects as Confluence offers them: the real library over the host's connection pool, one
 * entity manager per plugin, transactions that join.
 */
package org.retis.host.ao;
