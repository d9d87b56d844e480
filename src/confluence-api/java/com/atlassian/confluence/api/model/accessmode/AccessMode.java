package com.atlassian.confluence.api.model.accessmode;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.DEMO_APP + ": READ_ONLY compared with ==")
public enum AccessMode {
  READ_WRITE,
  READ_ONLY
}
