package vn.claimdesk.recognition.cvs.http;

import feign.Response;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.cvs.call.CallRequest;
import vn.claimdesk.recognition.cvs.call.InputForm;
import vn.claimdesk.recognition.cvs.call.Operation;
import vn.claimdesk.recognition.cvs.call.Parameter;
import vn.claimdesk.recognition.cvs.http.api.SmartCropApi;

/** The operations that cut a picture to a size. */
final class CropRoutes {

  /** A picture and the size wanted, in pixels. */
  @FunctionalInterface
  private interface Crop<I> {
    Response ask(I img, int width, int height, @Nullable String checkSum);
  }

  private CropRoutes() {}

  static void add(Routes routes, SmartCropApi api) {
    crop(routes, Operation.CROP_IMAGE, InputForm.URL, CallRequest::address, api::imageByUrl);
    crop(routes, Operation.CROP_IMAGE, InputForm.FILE, CallRequest::content, api::imageByFile);
    crop(routes, Operation.CROP_PERSON, InputForm.URL, CallRequest::address, api::personByUrl);
    crop(routes, Operation.CROP_PERSON, InputForm.FILE, CallRequest::content, api::personByFile);
  }

  private static <I> void crop(
      Routes routes,
      Operation operation,
      InputForm form,
      BiFunction<CallRequest, String, I> picture,
      Crop<I> method) {
    routes.put(
        operation,
        form,
        call ->
            method.ask(
                picture.apply(call, "img"),
                call.number(Parameter.WIDTH),
                call.number(Parameter.HEIGHT),
                call.claimNumber()));
  }
}
