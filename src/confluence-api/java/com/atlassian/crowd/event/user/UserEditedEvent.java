package com.atlassian.crowd.event.user;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(
    Source.SLACK
        + ": TokensRevokedEventListener, with getUser().getName() and getOriginalUser().getName(), whose type isn't seen")
public class UserEditedEvent {}
