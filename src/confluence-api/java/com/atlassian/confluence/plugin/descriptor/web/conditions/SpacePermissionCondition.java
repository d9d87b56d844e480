package com.atlassian.confluence.plugin.descriptor.web.conditions;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + ": named in atlassian-plugin.xml, with the parameter \"permission\"")
public class SpacePermissionCondition {}
