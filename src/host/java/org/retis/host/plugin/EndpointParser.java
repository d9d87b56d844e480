package org.retis.host.plugin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retis.host.plugin.PluginDescriptor.Endpoint;
import org.retis.host.plugin.PluginDescriptor.Job;
import org.retis.host.plugin.PluginDescriptor.Rest;

/** Reads REST modules, servlets, servlet filters and jobs. */
final class EndpointParser {

  private static final int DEFAULT_WEIGHT = 100;

  private final Findings findings;

  EndpointParser(Findings findings) {
    this.findings = findings;
  }

  Rest rest(DescriptorElement element) {
    String path = element.attribute("path");
    if (!path.matches("/[\\w/-]+")) {
      findings.error(element, "path '" + path + "' must start with a slash");
    }
    if (element.attribute("version").isEmpty()) {
      findings.error(element, "has no version");
    }
    List<String> packages =
        element.children("package").stream().map(DescriptorElement::text).toList();
    return new Rest(
        element.attribute("key"), path, element.attribute("version"), packages, element.line());
  }

  Endpoint endpoint(DescriptorElement element) {
    List<String> patterns =
        element.children("url-pattern").stream().map(DescriptorElement::text).toList();
    if (element.attribute("class").isEmpty()) {
      findings.error(element, "has no class");
    }
    if (patterns.isEmpty() || patterns.stream().anyMatch(p -> !p.matches("(/|\\*\\.).*"))) {
      findings.error(element, "needs a <url-pattern> that starts with a slash");
    }
    return new Endpoint(
        element.attribute("key"),
        element.attribute("class"),
        patterns,
        initParams(element),
        element.attribute("location"),
        weight(element),
        element.line());
  }

  private static Map<String, String> initParams(DescriptorElement element) {
    Map<String, String> params = new LinkedHashMap<>();
    for (DescriptorElement param : element.children("init-param")) {
      params.put(param.childText("param-name"), param.childText("param-value"));
    }
    return params;
  }

  private int weight(DescriptorElement element) {
    String weight = element.attribute("weight");
    return weight.matches("-?\\d{1,8}") ? Integer.parseInt(weight) : DEFAULT_WEIGHT;
  }

  Job job(DescriptorElement element) {
    DescriptorElement none = new DescriptorElement("none", element.line());
    DescriptorElement job = element.child("job").orElse(none);
    DescriptorElement schedule = element.child("schedule").orElse(none);
    Optional<String> cron = given(schedule, "cron-expression");
    Optional<Long> interval = given(schedule, "repeat-interval").flatMap(t -> number(schedule, t));
    if (job.attribute("key").isEmpty()) {
      findings.error(element, "needs <job key=\"…\"/> with the name of a Spring bean");
    }
    if (cron.isPresent() == given(schedule, "repeat-interval").isPresent()) {
      findings.error(element, "needs <schedule> with either cron-expression or repeat-interval");
    }
    return new Job(
        element.attribute("key"),
        element.attribute("name"),
        element.attribute("i18n-name-key"),
        job.attribute("key"),
        job.flag("perClusterJob"),
        cron,
        interval,
        element.child("managed").map(EndpointParser::managed),
        element.line());
  }

  private static Job.Managed managed(DescriptorElement element) {
    return new Job.Managed(
        element.flag("editable"),
        element.flag("keepingHistory"),
        element.flag("canRunAdhoc"),
        element.flag("canDisable"));
  }

  private static Optional<String> given(DescriptorElement element, String attribute) {
    return Optional.of(element.attribute(attribute)).filter(value -> !value.isEmpty());
  }

  private Optional<Long> number(DescriptorElement element, String text) {
    if (text.matches("[1-9]\\d{0,15}")) {
      return Optional.of(Long.valueOf(text));
    }
    findings.error(element, "repeat-interval '" + text + "' isn't a number of milliseconds");
    return Optional.empty();
  }
}
