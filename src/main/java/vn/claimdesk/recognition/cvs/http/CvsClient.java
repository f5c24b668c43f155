package vn.claimdesk.recognition.cvs.http;

import feign.FeignException;
import feign.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.cvs.answer.Answer;
import vn.claimdesk.recognition.cvs.answer.AnswerReader;
import vn.claimdesk.recognition.cvs.answer.Outcome;
import vn.claimdesk.recognition.cvs.answer.Transport;
import vn.claimdesk.recognition.cvs.answer.Withheld;
import vn.claimdesk.recognition.cvs.call.CallRequest;

/** Makes a call and says how it ended; a failure of the network is an answer too. */
@Component
public class CvsClient {

  private final Dispatch dispatch;
  private final AnswerReader reader;

  CvsClient(Dispatch dispatch, AnswerReader reader) {
    this.dispatch = dispatch;
    this.reader = reader;
  }

  public Answer call(CallRequest call) {
    try (Response response = dispatch.send(call)) {
      byte[] body = ReceivedBody.bytes(response);
      return reader.read(call.operation(), response.status(), response.headers(), body);
    } catch (Endpoints.NotListeningException early) {
      return Answer.none(Withheld.NOT_STARTED);
    } catch (FeignException | IOException failed) {
      return Answer.none(cause(failed));
    }
  }

  private static Outcome cause(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpConnectTimeoutException) {
        return Transport.UNREACHABLE;
      }
      if (cause instanceof HttpTimeoutException) {
        return Transport.TIMED_OUT;
      }
      if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
        return Transport.UNKNOWN_HOST;
      }
      if (cause instanceof SSLException) {
        return Transport.UNTRUSTED_HOST;
      }
      if (cause instanceof ConnectException && cause.getCause() == null) {
        return Transport.UNREACHABLE;
      }
    }
    return Transport.BROKEN_OFF;
  }
}
