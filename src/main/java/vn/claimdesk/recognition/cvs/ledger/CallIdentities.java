package vn.claimdesk.recognition.cvs.ledger;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.EngineEdition;
import vn.claimdesk.recognition.cvs.call.CallRequest;
import vn.claimdesk.recognition.cvs.http.CvsProperties;

/** Says which calls are the same: a new edition of the embedded engine reads everything anew. */
@Component
class CallIdentities {

  private final CvsProperties hosts;
  private final LedgerProperties properties;
  private final ObjectProvider<EngineEdition> edition;

  CallIdentities(
      CvsProperties hosts, LedgerProperties properties, ObjectProvider<EngineEdition> edition) {
    this.hosts = hosts;
    this.properties = properties;
    this.edition = edition;
  }

  CallIdentity of(CallRequest call) {
    String host = hosts.address(call.operation());
    return new CallIdentity(
        call.operation().path(),
        call.contentSha256(),
        call.inputForm(),
        call.parameters(),
        host,
        host.equals(CvsProperties.EMBEDDED) ? edition() : "",
        properties.reusesAcrossClaims(call.operation()) ? "" : call.claimNumber());
  }

  private String edition() {
    EngineEdition known = edition.getIfAvailable();
    return known == null ? "" : known.id();
  }
}
