@Evidence(Source.ONLYOFFICE)
package com.atlassian.core.filters;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
