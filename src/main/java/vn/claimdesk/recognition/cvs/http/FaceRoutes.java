package vn.claimdesk.recognition.cvs.http;

import feign.Response;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.cvs.call.CallRequest;
import vn.claimdesk.recognition.cvs.call.InputForm;
import vn.claimdesk.recognition.cvs.call.Operation;
import vn.claimdesk.recognition.cvs.call.Parameter;
import vn.claimdesk.recognition.cvs.http.api.FaceSearchApi;
import vn.claimdesk.recognition.cvs.http.api.FacesApi;

/** The operations that compare faces, and those on the gallery of faces. */
@SuppressWarnings("deprecation")
final class FaceRoutes {

  /** Two pictures of faces. */
  @FunctionalInterface
  private interface TwoFaces<I> {
    Response ask(I img1, I img2, String type1, @Nullable String checkSum);
  }

  private FaceRoutes() {}

  static void add(Routes routes, FacesApi api) {
    matching(routes, InputForm.URL, CallRequest::address, api::matchingByUrl);
    matching(routes, InputForm.FILE, CallRequest::content, api::matchingByFile);
    matching(routes, InputForm.BASE64, CallRequest::content, api::matchingByBase64);
    routes.put(
        Operation.PERSON_WITH_CARD,
        InputForm.URL,
        call -> api.personWithCardByUrl(call.address("img"), call.claimNumber()));
    routes.put(
        Operation.PERSON_WITH_CARD,
        InputForm.FILE,
        call -> api.personWithCardByFile(call.content("img"), call.claimNumber()));
    routes.put(
        Operation.PERSON_WITH_CARD,
        InputForm.BASE64,
        call -> api.personWithCardByBase64(call.content("img"), call.claimNumber()));
    routes.put(
        Operation.VERIFY_LIVENESS,
        InputForm.FILE,
        call ->
            api.livenessByFile(
                call.content("portrait_left"),
                call.content("portrait_mid"),
                call.content("portrait_right"),
                call.claimNumber()));
  }

  static void add(Routes routes, FaceSearchApi api) {
    routes.put(
        Operation.FACE_SEARCH_LIST,
        InputForm.NONE,
        call ->
            api.list(
                call.number(Parameter.OFFSET), call.number(Parameter.LIMIT), call.claimNumber()));
    routes.put(
        Operation.FACE_SEARCH,
        InputForm.BASE64,
        call -> api.search(new FaceSearchApi.Face(call.content("image")), call.claimNumber()));
    routes.put(
        Operation.FACE_SEARCH_ADD,
        InputForm.BASE64,
        call ->
            api.add(
                new FaceSearchApi.Picture(call.content("image"), call.metadata()),
                call.claimNumber()));
    routes.put(
        Operation.FACE_SEARCH_UPDATE,
        InputForm.NONE,
        call ->
            api.update(
                call.imageId(),
                new FaceSearchApi.Change(call.imageId(), call.metadata()),
                call.claimNumber()));
    routes.put(
        Operation.FACE_SEARCH_DELETE,
        InputForm.NONE,
        call -> api.delete(call.ids(), call.claimNumber()));
  }

  private static <I> void matching(
      Routes routes,
      InputForm form,
      BiFunction<CallRequest, String, I> picture,
      TwoFaces<I> method) {
    routes.put(
        Operation.FACE_MATCHING,
        form,
        call ->
            method.ask(
                picture.apply(call, "img1"),
                picture.apply(call, "img2"),
                call.text(Parameter.TYPE1),
                call.claimNumber()));
  }
}
