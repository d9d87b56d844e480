package org.retis.contribution;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.retis.gateway.Viewer;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.Networks;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.CsvExport;
import org.retis.web.Formats;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;

/** Who brought what, as a file: the lines that the caller sees on the screen. */
@Path("/networks/{network}/contributions.csv")
@Produces("text/csv")
public final class ContributionFileResource extends RestResource {

  private static final Listing LISTING = new Listing(Listing.Show.ALL, Listing.Order.NAME, false);

  private final Networks networks;
  private final Contributions contributions;

  /** For Confluence. */
  @Inject
  public ContributionFileResource(
      RestSupport support, Networks networks, Contributions contributions) {
    super(support);
    this.networks = networks;
    this.contributions = contributions;
  }

  /** The file. */
  @GET
  @AnonymousSiteAccess
  public Response file(@PathParam("network") int id, @Context UriInfo uri) {
    return csv(
        () -> {
          Viewer viewer = viewer();
          Formats formats = formats();
          Network network = networks.get(viewer, id);
          Question question =
              ContributionQuery.of(uri.getQueryParameters()).question(viewer, formats, false);
          Figures figures = contributions.figures(viewer, network, question);
          Period period = question.period();
          String name =
              formats.text("retis.contribution.title")
                  + " "
                  + network.name()
                  + " "
                  + period.from()
                  + " "
                  + period.to();
          return new CsvExport(
              name,
              header(formats),
              row -> {
                members(viewer, network, figures, row);
                together(formats, figures, row);
              });
        });
  }

  private static List<String> header(Formats formats) {
    Wording wording = new Wording(formats);
    List<String> header = new ArrayList<>();
    header.add(formats.text("retis.contribution.column.member"));
    header.add(formats.text("retis.contribution.silent.column.organisation"));
    Arrays.stream(Kind.values()).map(wording::kind).forEach(header::add);
    header.add(formats.text("retis.contribution.column.all"));
    header.add(formats.text("retis.contribution.column.last"));
    return header;
  }

  private void members(
      Viewer viewer, Network network, Figures figures, Consumer<List<String>> row) {
    int number = 1;
    Page<Line> page;
    do {
      PageRequest request = new PageRequest(number, PageRequest.MAX_SIZE);
      page = contributions.members(viewer, network, figures, LISTING, request);
      List<Integer> ids = page.rows().stream().map(Line::memberId).toList();
      Map<Integer, Member> people = contributions.people(viewer, network, ids);
      for (int id : ids) {
        Member member = people.get(id);
        if (member != null) {
          row.accept(line(member.name(), member.organisation(), figures.now().of(id), figures));
        }
      }
      number++;
    } while (number <= page.pages());
  }

  private static void together(Formats formats, Figures figures, Consumer<List<String>> row) {
    Shares now = figures.now();
    row.accept(line(formats.text("retis.contribution.former"), "", now.former(), figures));
    row.accept(line(formats.text("retis.contribution.outside"), "", now.outside(), figures));
    row.accept(line(formats.text("retis.contribution.anonymous"), "", now.anonymous(), figures));
    row.accept(line(formats.text("retis.contribution.everybody"), "", now.all(), figures));
  }

  private static List<String> line(String name, String organisation, Share share, Figures figures) {
    List<String> line = new ArrayList<>(List.of(name, organisation));
    for (Kind kind : Kind.values()) {
      line.add(Long.toString(share.of(kind)));
    }
    line.add(Long.toString(share.all()));
    line.add(
        share
            .last()
            .map(last -> last.atZone(figures.question().period().zone()).toLocalDate().toString())
            .orElse(""));
    return line;
  }
}
