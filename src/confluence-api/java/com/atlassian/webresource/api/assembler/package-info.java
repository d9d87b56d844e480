@Evidence(Source.SLACK + " and " + Source.LIKEC4)
package com.atlassian.webresource.api.assembler;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
