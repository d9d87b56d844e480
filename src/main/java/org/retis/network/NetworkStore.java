package org.retis.network;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.retis.store.Database;

/** Keeps networks. */
final class NetworkStore {

  private static final int MOST = 1000;
  private static final String GONE = "gone:";

  private final Database database;
  private final Clock clock;

  NetworkStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Optional<Network> byId(int id) {
    return database.get(NetworkEntity.class, id).map(NetworkStore::network);
  }

  /** The network whose home is this space, while the space exists. */
  Optional<Network> byHome(String spaceKey) {
    return database
        .first(NetworkEntity.class, Query.select().where("HOME_KEY = ?", spaceKey))
        .map(NetworkStore::network);
  }

  /** The networks whose home exists, by name; at most {@value #MOST}. */
  List<Network> all() {
    Query query = Query.select().where("HOME_GONE_AT IS NULL").order("NAME, ID").limit(MOST);
    return networks(query);
  }

  /** The networks that lost their home. */
  List<Network> homeless() {
    return networks(Query.select().where("HOME_GONE_AT IS NOT NULL").order("NAME, ID").limit(MOST));
  }

  List<Network> children(int parentId) {
    return networks(
        Query.select()
            .where("PARENT_ID = ? AND HOME_GONE_AT IS NULL", parentId)
            .order("NAME, ID")
            .limit(MOST));
  }

  /** The networks that a space counts for besides being anybody's home, oldest first. */
  List<Network> counting(String spaceKey) {
    Query query = Query.select().where("SPACE_KEY = ?", spaceKey).order("NETWORK_ID").limit(MOST);
    return database.find(CountedSpaceEntity.class, query).stream()
        .map(CountedSpaceEntity::getNetworkId)
        .filter(id -> !isHomeless(id))
        .map(this::byId)
        .flatMap(Optional::stream)
        .toList();
  }

  boolean isHomeless(int id) {
    return database.get(NetworkEntity.class, id).filter(n -> n.getHomeGoneAt() != null).isPresent();
  }

  /** Inserts a network, or returns the one that is at home in this space already. */
  Network declare(Network network) {
    Words words = network.words();
    Row row =
        new Row()
            .with("HOME_KEY", network.homeSpaceKey())
            .with("HOME_SPACE", network.homeSpaceKey())
            .with("NAME", network.name())
            .with("PURPOSE", network.purpose())
            .with("OBJECTIVES", network.objectives())
            .with("VALUES_TEXT", network.values())
            .with("PRINCIPLES", network.principles())
            .with("TERRITORY", network.territory())
            .with("PARENT_ID", network.parentId())
            .with("STARTED_ON", Days.column(network.startedOn()))
            .with("CONTACT", network.contact())
            .with("WORD_MEMBER", words.member())
            .with("WORD_MEMBERS", words.members())
            .with("WORD_COORDINATOR", words.coordinator())
            .with("WORD_COORDINATORS", words.coordinators())
            .with("WORD_CHARTER", words.charter())
            .with("DECLARED_AT", clock.millis());
    return network(database.createUnique(NetworkEntity.class, "HOME_KEY", row.values()));
  }

  /** Keeps a network's texts; its home stays. */
  void save(Network network) {
    database.get(NetworkEntity.class, network.id()).ifPresent(entity -> save(entity, network));
  }

  private static void save(NetworkEntity entity, Network network) {
    entity.setName(network.name());
    entity.setPurpose(network.purpose());
    entity.setObjectives(network.objectives());
    entity.setValuesText(network.values());
    entity.setPrinciples(network.principles());
    entity.setTerritory(network.territory());
    entity.setParentId(network.parentId());
    entity.setStartedOn(Days.column(network.startedOn()));
    entity.setContact(network.contact());
    entity.setWordMember(network.words().member());
    entity.setWordMembers(network.words().members());
    entity.setWordCoordinator(network.words().coordinator());
    entity.setWordCoordinators(network.words().coordinators());
    entity.setWordCharter(network.words().charter());
    entity.save();
  }

  /** Frees the space of a network that lost it, so that another may be declared there. */
  void loseHome(String spaceKey) {
    database
        .first(NetworkEntity.class, Query.select().where("HOME_KEY = ?", spaceKey))
        .ifPresent(
            entity -> {
              entity.setHomeKey(GONE + entity.getID());
              entity.setHomeGoneAt(clock.millis());
              entity.save();
            });
  }

  /** Gives a network its home back; fails when another network lives there. */
  void regainHome(int id) {
    database
        .get(NetworkEntity.class, id)
        .ifPresent(
            entity -> {
              entity.setHomeKey(entity.getHomeSpace());
              entity.setHomeGoneAt(null);
              entity.save();
            });
  }

  /** Deletes a network's own row; its children stand alone from now on. */
  void delete(int id) {
    for (NetworkEntity child :
        database.find(NetworkEntity.class, Query.select().where("PARENT_ID = ?", id))) {
      child.setParentId(null);
      child.save();
    }
    database.deleteWhere(NetworkEntity.class, "ID = ?", id);
  }

  private List<Network> networks(Query query) {
    return database.find(NetworkEntity.class, query).stream().map(NetworkStore::network).toList();
  }

  private static Network network(NetworkEntity entity) {
    return new Network(
        entity.getID(),
        entity.getHomeSpace(),
        entity.getName(),
        Row.text(entity.getPurpose()),
        Row.text(entity.getObjectives()),
        Row.text(entity.getValuesText()),
        Row.text(entity.getPrinciples()),
        Row.text(entity.getTerritory()),
        entity.getParentId(),
        Days.of(entity.getStartedOn()),
        Row.text(entity.getContact()),
        words(entity));
  }

  private static Words words(NetworkEntity entity) {
    return new Words(
        Row.text(entity.getWordMember()),
        Row.text(entity.getWordMembers()),
        Row.text(entity.getWordCoordinator()),
        Row.text(entity.getWordCoordinators()),
        Row.text(entity.getWordCharter()));
  }
}
