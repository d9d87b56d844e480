package org.retis.directory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.retis.network.PersonalDataHolder;

/** What the directory keeps about a member, for them to see and to have erased. */
public final class DirectoryPersonalData implements PersonalDataHolder {

  private final EntryQueries entries;
  private final EntryStore store;

  DirectoryPersonalData(EntryQueries entries, EntryStore store) {
    this.entries = entries;
    this.store = store;
  }

  @Override
  public Map<String, Object> export(int memberId) {
    Map<String, Object> data = new LinkedHashMap<>();
    entries.byMember(memberId).ifPresent(entry -> describe(entry, data));
    return data;
  }

  private static void describe(Entry entry, Map<String, Object> data) {
    data.put("function", entry.function());
    data.put("phone", entry.phone());
    data.put("email", entry.email());
    data.put("profiles", entry.profiles());
    data.put("topics", entry.topics());
    data.put("photo", entry.photo());
    data.put("confirmed", entry.confirmed().map(Instant::toString).orElse(""));
    data.put("edits", entry.revision());
  }

  @Override
  public void erase(int memberId) {
    store.forget(memberId);
  }
}
