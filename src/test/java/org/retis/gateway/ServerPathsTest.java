package org.retis.gateway;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public class ServerPathsTest {

  private final CurrentRequest request = mock(CurrentRequest.class);
  private final SiteInfo site = mock(SiteInfo.class);
  private final ServerPaths paths = new ServerPaths(request, site);

  @Before
  public void confluenceRunsUnderAPath() {
    when(request.contextPath()).thenReturn("/wiki");
    when(site.baseUrl()).thenReturn("https://example.org/wiki");
  }

  @Test
  public void completesAPathWithoutContext() {
    assertEquals(Optional.of("/wiki/a%20b.png?v=1"), of("/a%20b.png?v=1"));
    assertEquals(Optional.of("/wiki/wikipedia.png"), of("/wikipedia.png"));
  }

  @Test
  public void keepsACompletePath() {
    assertEquals(Optional.of("/wiki/a.png"), of("/wiki/a.png"));
  }

  @Test
  public void takesThePathOfAnAddressHere() {
    assertEquals(Optional.of("/wiki/a.png"), of("https://example.org/wiki/a.png"));
  }

  @Test
  public void leavesOutAddressesElsewhere() {
    assertEquals(Optional.empty(), of("https://pictures.example.com/a.png"));
    assertEquals(Optional.empty(), of("//pictures.example.com/a.png"));
    assertEquals(Optional.empty(), of("mailto:ada@example.org"));
    assertEquals(Optional.empty(), of("a.png"));
    assertEquals(Optional.empty(), of("javascript:alert(1)"));
  }

  private Optional<String> of(String address) {
    return paths.fromRoot(URI.create(address));
  }
}
