package vn.claimdesk.recognition.cvs.http;

import feign.Response;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.cvs.call.CallRequest;
import vn.claimdesk.recognition.cvs.call.Content;
import vn.claimdesk.recognition.cvs.call.InputForm;
import vn.claimdesk.recognition.cvs.call.Operation;
import vn.claimdesk.recognition.cvs.call.Parameter;

/** The table from an operation and its input form to what asks it. */
final class Routes {

  /** One paper, sent or by its address. */
  @FunctionalInterface
  interface OnePaper<I> {
    Response ask(I img, boolean getThumb, @Nullable String checkSum);
  }

  /** Both sides of a paper. */
  @FunctionalInterface
  interface BothSides<I> {
    Response ask(I front, I back, boolean getThumb, @Nullable String checkSum);
  }

  private final Map<Operation, Map<InputForm, Function<CallRequest, Response>>> table =
      new EnumMap<>(Operation.class);

  /** Sends a call; its answer is raw. */
  Response send(CallRequest call) {
    var forms = Objects.requireNonNull(table.get(call.operation()));
    return Objects.requireNonNull(forms.get(call.form())).apply(call);
  }

  /** An operation on one paper, by its address, as a file and as base64. */
  void one(
      Operation operation,
      OnePaper<String> byUrl,
      OnePaper<Content> byFile,
      OnePaper<Content> byBase64) {
    put(
        operation,
        InputForm.URL,
        call -> byUrl.ask(call.address("img"), call.flag(Parameter.GET_THUMB), call.claimNumber()));
    sent(operation, InputForm.FILE, byFile);
    sent(operation, InputForm.BASE64, byBase64);
  }

  /** One form of an operation on one paper that is sent. */
  void sent(Operation operation, InputForm form, OnePaper<Content> method) {
    put(
        operation,
        form,
        call ->
            method.ask(call.content("img"), call.flag(Parameter.GET_THUMB), call.claimNumber()));
  }

  /** An operation on both sides of a paper, by their addresses, as files and as base64. */
  void both(
      Operation operation,
      BothSides<String> byUrl,
      BothSides<Content> byFile,
      BothSides<Content> byBase64) {
    put(
        operation,
        InputForm.URL,
        call ->
            byUrl.ask(
                call.address("img1"),
                call.address("img2"),
                call.flag(Parameter.GET_THUMB),
                call.claimNumber()));
    sent(operation, InputForm.FILE, byFile);
    sent(operation, InputForm.BASE64, byBase64);
  }

  private void sent(Operation operation, InputForm form, BothSides<Content> method) {
    put(
        operation,
        form,
        call ->
            method.ask(
                call.content("img1"),
                call.content("img2"),
                call.flag(Parameter.GET_THUMB),
                call.claimNumber()));
  }

  void put(Operation operation, InputForm form, Function<CallRequest, Response> method) {
    table.computeIfAbsent(operation, same -> new EnumMap<>(InputForm.class)).put(form, method);
  }
}
