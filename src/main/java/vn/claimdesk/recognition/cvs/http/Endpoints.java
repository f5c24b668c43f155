package vn.claimdesk.recognition.cvs.http;

import java.net.InetAddress;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.cvs.call.Operation;

/**
 * Knows the addresses of the operations. For the embedded engine that is the port on which this
 * very application came to listen, whatever was configured.
 */
@Component
public class Endpoints {

  private static final int SECONDS_TO_START = 30;

  private final CvsProperties properties;
  private final ServerProperties server;
  private final CompletableFuture<Integer> ownPort = new CompletableFuture<>();

  Endpoints(CvsProperties properties, ServerProperties server) {
    this.properties = properties;
    this.server = server;
  }

  @EventListener
  void listening(WebServerInitializedEvent event) {
    if (event.getApplicationContext().getServerNamespace() == null) {
      ownPort.complete(event.getWebServer().getPort());
    }
  }

  /**
   * The address of an operation.
   *
   * @throws NotListeningException where the embedded engine is meant and has not started
   */
  public URI of(Operation operation) {
    return URI.create(base(operation) + operation.path());
  }

  /** The base address of the host of an operation, with the base path. */
  String base(Operation operation) {
    String address = properties.address(operation);
    return (address.equals(CvsProperties.EMBEDDED) ? ownAddress() : address) + "/api/v2";
  }

  private String ownAddress() {
    InetAddress bound = server.getAddress();
    boolean everywhere = bound == null || bound.isAnyLocalAddress();
    String host = everywhere ? "127.0.0.1" : bound.getHostAddress();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + awaitedPort();
  }

  private int awaitedPort() {
    try {
      return ownPort.get(SECONDS_TO_START, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new NotListeningException(interrupted);
    } catch (ExecutionException | TimeoutException late) {
      throw new NotListeningException(late);
    }
  }

  /** The application serves no HTTP yet. */
  static class NotListeningException extends RuntimeException {
    NotListeningException(Throwable cause) {
      super("this application does not listen yet", cause);
    }
  }
}
