package vn.claimdesk.recognition.cvs.http;

import feign.Response;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.cvs.call.CallRequest;
import vn.claimdesk.recognition.cvs.http.api.ClaimsApi;
import vn.claimdesk.recognition.cvs.http.api.DocumentsApi;
import vn.claimdesk.recognition.cvs.http.api.FaceSearchApi;
import vn.claimdesk.recognition.cvs.http.api.FacesApi;
import vn.claimdesk.recognition.cvs.http.api.IdentityPapersApi;
import vn.claimdesk.recognition.cvs.http.api.SmartCropApi;
import vn.claimdesk.recognition.cvs.http.api.VehiclePapersApi;

/** Sends each call by the method of the interfaces that asks its operation. */
@Component
class Dispatch {

  private final Routes routes = new Routes();

  Dispatch(CvsConfiguration.Clients clients) {
    PaperRoutes.add(routes, clients.of(ClaimsApi.class));
    PaperRoutes.add(routes, clients.of(DocumentsApi.class));
    PaperRoutes.add(routes, clients.of(IdentityPapersApi.class));
    PaperRoutes.add(routes, clients.of(VehiclePapersApi.class));
    FaceRoutes.add(routes, clients.of(FacesApi.class));
    FaceRoutes.add(routes, clients.of(FaceSearchApi.class));
    CropRoutes.add(routes, clients.of(SmartCropApi.class));
  }

  /** Sends a call; its answer is raw. */
  Response send(CallRequest call) {
    return routes.send(call);
  }
}
