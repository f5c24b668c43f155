package vn.claimdesk.recognition.cvs.http;

import feign.FeignException;
import feign.Response;
import feign.form.FormData;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Base64;
import javax.net.ssl.SSLException;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.cvs.answer.Answer;
import vn.claimdesk.recognition.cvs.answer.AnswerReader;
import vn.claimdesk.recognition.cvs.answer.Outcome;
import vn.claimdesk.recognition.cvs.answer.Transport;
import vn.claimdesk.recognition.cvs.answer.Withheld;
import vn.claimdesk.recognition.cvs.call.CallRequest;
import vn.claimdesk.recognition.cvs.call.Input;

/** Makes a call and says how it ended; a failure of the network is an answer too. */
@Component
public class CvsClient {

  private final CvsApi api;
  private final Endpoints endpoints;
  private final AnswerReader reader;

  CvsClient(CvsApi api, Endpoints endpoints, AnswerReader reader) {
    this.api = api;
    this.endpoints = endpoints;
    this.reader = reader;
  }

  public Answer call(CallRequest call) {
    try (Response response = send(call, endpoints.of(call.operation()))) {
      byte[] body =
          response.body() == null ? new byte[0] : response.body().asInputStream().readAllBytes();
      return reader.read(call.operation(), response.status(), response.headers(), body);
    } catch (Endpoints.NotListeningException early) {
      return Answer.none(Withheld.NOT_STARTED);
    } catch (FeignException | IOException failed) {
      return Answer.none(cause(failed));
    }
  }

  private Response send(CallRequest call, URI endpoint) {
    Input input = call.input();
    String form = input.form().code();
    String claim = call.claimNumber();
    return switch (input.form()) {
      case URL -> api.byUrl(endpoint, input.address(), form, true, claim);
      case FILE -> api.byFile(endpoint, file(input), form, true, claim);
      case BASE64 -> api.byBase64(endpoint, base64(input), form, true, claim);
    };
  }

  private static FormData file(Input input) {
    return new FormData(input.mediaType(), input.fileName(), input.content());
  }

  private static CvsApi.Base64Paper base64(Input input) {
    return new CvsApi.Base64Paper(Base64.getEncoder().encodeToString(input.content()));
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
