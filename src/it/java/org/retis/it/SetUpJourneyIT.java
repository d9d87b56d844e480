package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A coordinator makes a network out of an empty space and keeps its roster. */
public class SetUpJourneyIT {

  private static final SharedHost HOST = new SharedHost();
  private static final Browser BROWSER = new Browser(HOST::base);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(HOST).around(BROWSER);

  @Before
  public void reset() {
    BROWSER.reset();
    BROWSER.language("fr");
  }

  @After
  public void removeNetwork() throws IOException {
    for (JsonNode network : parents()) {
      HOST.as("admin")
          .send("DELETE", "/rest/retis/1.0/networks/" + network.path("id").asInt(), null);
    }
  }

  @Test
  public void whoMayNotIsToldWhomToAsk() {
    BROWSER.logIn("outsider");
    BROWSER.open("/display/PARENTS");
    assertTrue(BROWSER.all("#retis-network a[href*='/retis/setup']").isEmpty());
    assertFalse(BROWSER.text("#retis-network").isBlank());
    BROWSER.open("/plugins/servlet/retis/setup?space=PARENTS");
    assertTrue(BROWSER.all("input[name=name]").isEmpty());
  }

  @Test
  public void fromAnEmptySpaceToAFirstPage() throws IOException {
    BROWSER.logIn("coordinator");
    BROWSER.open("/display/PARENTS");
    BROWSER.screenshot("journey-setup-0-undeclared");
    BROWSER.click("#retis-network a[href*='/retis/setup']");
    BROWSER.screenshot("journey-setup-1-network");
    BROWSER.fill("name", "Réseau Parents");
    BROWSER.fill("purpose", "Soutenir les parents face aux écrans.");
    submit("purpose");
    assertEquals(1, parents().size());
    BROWSER.screenshot("journey-setup-2-people");
    BROWSER.fill("accounts", "coordinator\nvtissot\nagiraud");
    submit("accounts");
    BROWSER.screenshot("journey-setup-3-page");
    BROWSER.fill("title", "Le réseau Parents");
    submit("title");
    awaitAddress("pageId");
    assertTrue(BROWSER.text("#retis-directory").contains("Valérie Tissot"));
    BROWSER.screenshot("journey-setup-4-first-page");
    BROWSER.open("/display/PARENTS");
    assertTrue(BROWSER.text("#retis-network").contains("Soutenir les parents"));
  }

  @Test
  public void nothingTypedIsLostWhenSavingFails() {
    BROWSER.logIn("coordinator");
    BROWSER.open("/plugins/servlet/retis/setup?space=PARENTS");
    BROWSER.fill("name", "Réseau Parents");
    BROWSER.fill("purpose", "Un texte auquel je tiens");
    BROWSER.fill("homeSpaceKey", "NOWHERE");
    submit("name");
    assertEquals("NOWHERE", BROWSER.one("[name=homeSpaceKey]").getAttribute("value"));
    assertEquals("Réseau Parents", BROWSER.one("[name=name]").getAttribute("value"));
    assertEquals("Un texte auquel je tiens", BROWSER.one("[name=purpose]").getAttribute("value"));
    assertFalse(BROWSER.all(".aui-message-warning, .aui-message-error, .error").isEmpty());
    BROWSER.screenshot("journey-setup-mistake");
  }

  private static void submit(String field) {
    WebElement form =
        BROWSER.one("[name=" + field + "]").findElement(By.xpath("ancestor::form[1]"));
    BROWSER.press(form.findElement(By.cssSelector("button[type=submit]")));
  }

  private static void awaitAddress(String part) {
    for (int i = 0; i < 100; i++) {
      if (BROWSER.address().toString().contains(part)) {
        return;
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    throw new AssertionError("Still at " + BROWSER.address() + ": " + BROWSER.text());
  }

  private static JsonNode parents() throws IOException {
    return HOST.as("admin").json("/rest/retis/1.0/networks?space=PARENTS");
  }
}
