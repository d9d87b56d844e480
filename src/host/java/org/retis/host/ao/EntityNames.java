package org.retis.host.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;

/** Names of tables, columns and indexes of one namespace, by the library's Atlassian converters. */
public final class EntityNames implements NameConverters, TablePrefix {

  private static final int DIGITS = 6;

  private final String prefix;
  private final TableNameConverter tables;
  private final FieldNameConverter fields = new AtlassianFieldNameConverter();

  /**
   * @param namespace the namespace of the {@code <ao>} module, else the plugin's key
   */
  public EntityNames(String namespace) {
    this.prefix = prefixOf(namespace);
    this.tables = new AtlassianTableNameConverter(this);
  }

  /** {@code AO_} and the last six hexadecimal digits of the namespace's MD5. */
  static String prefixOf(String namespace) {
    try {
      byte[] digest =
          MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
      String hex = HexFormat.of().formatHex(digest);
      return "AO_" + hex.substring(hex.length() - DIGITS).toUpperCase(Locale.ROOT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a table of the database belongs to this namespace. */
  public boolean owns(String table) {
    return table.toUpperCase(Locale.ROOT).startsWith(prefix + "_");
  }

  @Override
  public String prepend(String table) {
    return prefix + "_" + table;
  }

  @Override
  public TableNameConverter getTableNameConverter() {
    return tables;
  }

  @Override
  public FieldNameConverter getFieldNameConverter() {
    return fields;
  }

  @Override
  public SequenceNameConverter getSequenceNameConverter() {
    return new AtlassianSequenceNameConverter();
  }

  @Override
  public TriggerNameConverter getTriggerNameConverter() {
    return new AtlassianTriggerNameConverter();
  }

  @Override
  public IndexNameConverter getIndexNameConverter() {
    return new AtlassianIndexNameConverter();
  }

  @Override
  public UniqueNameConverter getUniqueNameConverter() {
    return new AtlassianUniqueNameConverter();
  }
}
