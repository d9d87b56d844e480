/**
 * The wiki's own data: accounts, groups, spaces, permissions, pages with their versions, labels,
 * comments, likes, files, restrictions, sessions. Tables with the prefix {@code HOST_}, on H2 or
 * PostgreSQL, by plain JDBC.
 *
 * <p>{@link org.retis.host.site.Site} is the door. Nothing here knows of screens or of Confluence's
 * interfaces; {@link org.retis.host.site.Rights} decides who may do what, the callers ask it.
 */
package org.retis.host.site;
