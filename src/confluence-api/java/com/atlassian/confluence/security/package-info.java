@Evidence(
    Source.SLACK
        + ", "
        + Source.ONLYOFFICE
        + ", "
        + Source.DEMO_APP
        + ", "
        + Source.MCP
        + " and "
        + Source.BOOTSTRAPI)
package com.atlassian.confluence.security;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
