package org.retis.contribution;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.java.ao.Query;
import org.retis.store.Database;

/** Gives accounts numbers, and forgets which account a number stands for. */
final class AuthorStore {

  /** Stands for everybody who isn't logged in. */
  static final int ANONYMOUS = 0;

  private final Database database;

  AuthorStore(Database database) {
    this.database = database;
  }

  /** The numbers of accounts, made where there are none yet. Not inside a transaction. */
  Map<String, Integer> numbers(Collection<String> userKeys) {
    Set<String> keys = new TreeSet<>(userKeys);
    Map<String, Integer> numbers = known(keys);
    for (String key : keys) {
      if (!numbers.containsKey(key)) {
        Map<String, Object> row = Map.of("USER_KEY", key);
        numbers.put(key, database.createUnique(AuthorEntity.class, "USER_KEY", row).getID());
      }
    }
    return numbers;
  }

  /** The number of an account. Not inside a transaction. */
  int number(String userKey) {
    return numbers(List.of(userKey)).getOrDefault(userKey, ANONYMOUS);
  }

  /** The number of an account that has one. */
  Optional<Integer> find(String userKey) {
    return Optional.ofNullable(known(List.of(userKey)).get(userKey));
  }

  /** The accounts that numbers stand for; those forgotten are left out. */
  Map<Integer, String> accounts(Collection<Integer> numbers) {
    Map<Integer, String> accounts = new HashMap<>();
    for (List<Integer> some : Columns.batches(Set.copyOf(numbers))) {
      Query query =
          Query.select("ID, USER_KEY").where("ID IN (" + Columns.marks(some) + ")", some.toArray());
      database.read(AuthorEntity.class, query, row -> accounts.put(row.getID(), row.getUserKey()));
    }
    accounts.values().removeIf(key -> key.startsWith(FORGOTTEN));
    return accounts;
  }

  private static final String FORGOTTEN = "-";

  /** Lets a number stand for nobody in particular from now on. */
  void forget(int number) {
    database
        .get(AuthorEntity.class, number)
        .ifPresent(
            author -> {
              author.setUserKey(FORGOTTEN + UUID.randomUUID());
              author.save();
            });
  }

  private Map<String, Integer> known(Collection<String> keys) {
    Map<String, Integer> known = new HashMap<>();
    for (List<String> some : Columns.batches(keys)) {
      Query query =
          Query.select("ID, USER_KEY")
              .where("USER_KEY IN (" + Columns.marks(some) + ")", some.toArray());
      database.read(AuthorEntity.class, query, row -> known.put(row.getUserKey(), row.getID()));
    }
    return known;
  }
}
