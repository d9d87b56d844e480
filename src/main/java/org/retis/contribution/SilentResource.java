package org.retis.contribution;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.Networks;
import org.retis.network.Roster;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.PageJson;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;
import org.retis.web.UserMistake;

/** Who of a network's members nothing was heard from, for its coordinators. */
@Path("/networks/{network}/silent")
@Produces(MediaType.APPLICATION_JSON)
public final class SilentResource extends RestResource {

  private static final List<String> SHOWN = List.of("stopped", "never", "new", "no-account");

  static final int LEAST_DAYS = 7;
  static final int MOST_DAYS = 3650;

  private static final int SIZE = 50;

  private final Networks networks;
  private final SilentMembers silent;
  private final Roster roster;

  /** For Confluence. */
  @Inject
  public SilentResource(
      RestSupport support, Networks networks, SilentMembers silent, Roster roster) {
    super(support);
    this.networks = networks;
    this.silent = silent;
    this.roster = roster;
  }

  /**
   * A page of members.
   *
   * @param show {@code stopped}, {@code never}, {@code new} or {@code no-account}
   * @param days nothing for so many days is silence
   */
  @GET
  public Response page(
      @PathParam("network") int id,
      @QueryParam("show") @DefaultValue("stopped") String show,
      @QueryParam("days") @DefaultValue("90") int days,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("" + SIZE) int size) {
    return answer(
        () -> {
          Network network = networks.get(viewer(), id);
          Page<Line> lines =
              silent.page(
                  viewer(), network, state(show), checked(days), new PageRequest(page, size));
          List<Integer> ids = lines.rows().stream().map(Line::memberId).toList();
          Map<Integer, Member> people = roster.byIds(viewer(), network, ids);
          List<SilentJson> rows = new ArrayList<>();
          for (Line line : lines.rows()) {
            Member member = people.get(line.memberId());
            if (member != null) {
              rows.add(SilentJson.of(member, line));
            }
          }
          return new PageJson<>(
              rows, lines.total(), lines.request().number(), lines.request().size());
        });
  }

  private static Silence.State state(String show) {
    if (!SHOWN.contains(show)) {
      throw new UserMistake("retis.contribution.mistake.list", "show", String.join(", ", SHOWN));
    }
    return SilentMacro.stateOf(show);
  }

  /** A number of days that makes sense. */
  static int checked(int days) {
    if (days < LEAST_DAYS || days > MOST_DAYS) {
      throw new UserMistake(
          "retis.contribution.mistake.daycount",
          "days",
          String.valueOf(LEAST_DAYS),
          String.valueOf(MOST_DAYS));
    }
    return days;
  }
}
