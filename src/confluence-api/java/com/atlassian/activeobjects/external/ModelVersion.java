package com.atlassian.activeobjects.external;

import java.math.BigInteger;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + ": valueOf; all members in Kast0rTr0y/ao-plugin@d262c8ee")
public final class ModelVersion {

  private final BigInteger version;

  private ModelVersion(BigInteger version) {
    this.version = version;
  }

  public static ModelVersion valueOf(String version) {
    return new ModelVersion(new BigInteger(version));
  }

  public boolean isOlderThan(ModelVersion other) {
    return version.compareTo(other.version) < 0;
  }

  public boolean isSame(ModelVersion other) {
    return version.equals(other.version);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ModelVersion && isSame((ModelVersion) other);
  }

  @Override
  public int hashCode() {
    return version.hashCode();
  }

  @Override
  public String toString() {
    return version.toString();
  }
}
