package org.retis.directory;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retis.network.Network;
import org.retis.network.Networks;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.PageJson;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;
import org.retis.web.UserMistake;

/**
 * The directory over REST, with the same rights as on the screen.
 *
 * <ul>
 *   <li>{@code GET /networks/{id}/directory}: a page of entries, {@link PageJson} of {@link
 *       EntryJson}
 *   <li>{@code PUT /networks/{id}/directory}: a list of {@link EntryDraftJson}, at most {@value
 *       EntryEditor#MAX_BATCH}, all or none; answers {@code {"changed": n}}
 *   <li>{@code GET /networks/{id}/directory/{memberId}}: one entry, {@link EntryJson}
 *   <li>{@code PUT /networks/{id}/directory/{memberId}}: one {@link EntryDraftJson}; answers the
 *       entry
 * </ul>
 */
@Path("/networks/{network}/directory")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DirectoryResource extends RestResource {

  private static final int SIZE = 50;

  private final Networks networks;
  private final Directory directory;
  private final EntryEditor editor;

  /** For Confluence. */
  @Inject
  public DirectoryResource(
      RestSupport support, Networks networks, Directory directory, EntryEditor editor) {
    super(support);
    this.networks = networks;
    this.directory = directory;
    this.editor = editor;
  }

  /**
   * A page of entries.
   *
   * @param network the network
   * @param q words to find, at most {@value OpenDirectory#MAX_SEARCH} characters
   * @param organisation names of organisations, any of them; likewise territory and topic
   * @param access {@code account} or {@code none}, for members only
   * @param sort one of the words of {@link Sort}; {@code -} before it turns it round
   * @param page the page, from 1
   * @param size entries per page, 1 to {@value PageRequest#MAX_SIZE}
   */
  @GET
  @AnonymousSiteAccess
  public Response page(
      @PathParam("network") int network,
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("organisation") List<String> organisation,
      @QueryParam("territory") List<String> territory,
      @QueryParam("topic") List<String> topic,
      @QueryParam("access") List<String> access,
      @QueryParam("sort") @DefaultValue("name") String sort,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("" + SIZE) int size) {
    return answer(
        () -> {
          OpenDirectory open = directory.open(viewer(), network(network));
          Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
          chosen.put(Facet.ORGANISATION, keys(organisation));
          chosen.put(Facet.TERRITORY, keys(territory));
          chosen.put(Facet.TOPIC, keys(topic));
          chosen.put(Facet.ACCESS, access.stream().map(DirectoryResource::access).toList());
          boolean reversed = sort.startsWith("-");
          Page<Entry> found =
              open.page(
                  Selection.of(q, chosen),
                  sort(reversed ? sort.substring(1) : sort),
                  reversed,
                  new PageRequest(page, size));
          return PageJson.of(found, entry -> EntryJson.of(entry, open));
        });
  }

  /** One entry. */
  @GET
  @Path("/{member}")
  @AnonymousSiteAccess
  public Response one(@PathParam("network") int network, @PathParam("member") int member) {
    return answer(
        () -> {
          OpenDirectory open = directory.open(viewer(), network(network));
          return EntryJson.of(open.get(member), open);
        });
  }

  /** Changes one entry. */
  @PUT
  @Path("/{member}")
  public Response change(
      @PathParam("network") int network,
      @PathParam("member") int member,
      @Nullable EntryDraftJson draft) {
    return answer(
        () -> {
          Network there = network(network);
          Entry changed = editor.change(viewer(), there, present(draft).of(member));
          return EntryJson.of(changed, directory.open(viewer(), there));
        });
  }

  /** Changes several entries, all or none. */
  @PUT
  public Response changeAll(
      @PathParam("network") int network, @Nullable List<EntryDraftJson> drafts) {
    return answer(
        () -> {
          List<EntryDraft> all = present(drafts).stream().map(EntryDraftJson::inList).toList();
          return Map.of("changed", editor.changeAll(viewer(), network(network), all));
        });
  }

  private Network network(int id) {
    return networks.get(viewer(), id);
  }

  private static Sort sort(String word) {
    return Sort.of(word).orElseThrow(() -> new UserMistake("retis.directory.mistake.sort", "sort"));
  }

  private static String access(String word) {
    return Access.of(word)
        .map(Access::key)
        .orElseThrow(() -> new UserMistake("retis.directory.mistake.access", "access"));
  }

  private static List<String> keys(List<String> names) {
    return names.stream().map(Facet::key).filter(key -> !key.isEmpty()).toList();
  }

  private static <T> T present(@Nullable T body) {
    if (body == null) {
      throw new UserMistake("retis.directory.mistake.body", null);
    }
    return body;
  }
}
