@Evidence(Source.SLACK + ": imported as mandatory")
package com.atlassian.confluence.plugin.descriptor.web.conditions;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
