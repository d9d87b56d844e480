package com.atlassian.confluence.api.service.accessmode;

import com.atlassian.confluence.api.model.accessmode.AccessMode;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.DEMO_APP)
public interface AccessModeService {

  AccessMode getAccessMode();
}
