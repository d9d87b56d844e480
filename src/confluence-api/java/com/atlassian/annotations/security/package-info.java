@Evidence(Source.SLACK + ", " + Source.ONLYOFFICE + " and " + Source.MCP)
package com.atlassian.annotations.security;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
