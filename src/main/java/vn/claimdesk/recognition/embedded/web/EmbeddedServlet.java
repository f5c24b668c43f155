package vn.claimdesk.recognition.embedded.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves the whole contract below {@code /api/v2}. It is a servlet of its own because the container
 * bounds uploads by servlet, while it reads them. Errors are answered with HTTP 200 and their
 * number, a wrong key pair with 401; {@code check_sum} is the caller's own and changes nothing.
 */
class EmbeddedServlet extends HttpServlet {

  static final String BASE = "/api/v2";

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServlet.class);

  private final transient KeyPair keys;
  private final transient Answers answers;
  private final transient Capabilities capabilities;
  private final transient ObjectMapper json;

  EmbeddedServlet(KeyPair keys, Answers answers, Capabilities capabilities, ObjectMapper json) {
    this.keys = keys;
    this.answers = answers;
    this.capabilities = capabilities;
    this.json = json;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Optional<Operation> operation = Operation.at(path);
    Chapter chapter = operation.map(Operation::chapter).orElse(Chapter.DOCUMENTS);
    if (!keys.in(request.getHeader("Authorization"))) {
      write(response, 401, chapter.failure(ContractError.INCORRECT_KEY));
    } else if (operation.isPresent()) {
      answer(operation.get(), path, request, response);
    } else if ("GET".equals(request.getMethod()) && (path.isEmpty() || path.equals("/"))) {
      write(response, 200, capabilities.list());
    } else {
      write(response, 404, chapter.failure(ContractError.PROCESSING));
    }
  }

  private void answer(
      Operation operation, String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<Call> calls =
        operation.form().calls().stream()
            .filter(call -> call.method().equals(request.getMethod()))
            .toList();
    Chapter chapter = operation.chapter();
    try {
      if (calls.isEmpty()) {
        response.setHeader("Allow", methods(operation));
        write(response, 405, chapter.failure(ContractError.PROCESSING));
      } else {
        write(response, 200, chapter.success(answers.of(operation, calls, path, request)));
      }
    } catch (ContractException error) {
      LOG.debug("{} answered {}", path, error.error(), error);
      write(response, 200, chapter.failure(error.error()));
    } catch (RuntimeException failure) {
      LOG.error("{} failed", path, failure);
      write(response, 500, chapter.failure(ContractError.PROCESSING));
    }
  }

  private static String methods(Operation operation) {
    return operation.form().calls().stream()
        .map(Call::method)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void write(HttpServletResponse response, int status, JsonNode answer) throws IOException {
    response.setStatus(status);
    response.setContentType(Call.JSON);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    json.writeValue(response.getOutputStream(), answer);
  }
}
