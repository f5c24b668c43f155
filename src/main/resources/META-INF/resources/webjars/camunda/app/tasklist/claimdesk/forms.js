import { translateCalendars } from "../../../lib/claimdesk-calendar.js";

/**
 * Opens Claimdesk's forms. A form says which module draws it (claimdesk-form) and which of the
 * task's variables it wants (claimdesk-variables). Camunda's own way, a cam-script inside the form,
 * is run by eval, which the content security policy forbids.
 */
const MODULES = new URL(document.querySelector("base").getAttribute("app-root").replace(/[^/]*$/, "claimdesk/"), document.baseURI);

window.angular.module("cam.embedded.forms").directive("claimdeskForm", () => ({
  restrict: "A",
  link(scope, element, attributes) {
    const stop = scope.$watch("camForm", (camForm) => {
      if (camForm && camForm.formElement[0] === element[0]) {
        stop();
        start(camForm, attributes.claimdeskForm, (attributes.claimdeskVariables || "").split(" ").filter(Boolean));
      }
    });
  },
}));

translateCalendars(window.angular.module("cam.tasklist"));

/** Tasks lie in the order of their legal clocks; Tasklist itself would put the newest first. */
const BY_CLOCK = JSON.stringify([{ sortBy: "dueDate", sortOrder: "asc" }]);

window.angular.module("cam.tasklist").run(["$rootScope", "$location", ($rootScope, $location) => {
  $rootScope.$on("$locationChangeStart", () => {
    if ($location.path() === "/" && !$location.search().sorting) {
      $location.search("sorting", BY_CLOCK).replace();
    }
  });
}]);

function start(camForm, name, variables) {
  const root = camForm.formElement[0].querySelector(".claimdesk");
  camForm.on("submit", () => {
    camForm.submitPrevented = !(camForm.claimdesk && camForm.claimdesk.submit());
  });
  Promise.all([module(name), styled(), fetched(camForm, variables)])
    .then(([form]) => form.open(camForm, root))
    .catch((error) => {
      root.setAttribute("role", "alert");
      root.textContent =
        "Không mở được biểu mẫu. Hãy tải lại trang. / The form could not be opened. Reload the page.";
      console.error(error);
    });
}

function module(name) {
  return import(new URL(`${name}.js`, MODULES).href);
}

async function styled() {
  const { style } = await module("styles");
  return Promise.all([style("claimdesk"), style("station")]);
}

function fetched(camForm, variables) {
  if (!variables.length) {
    return null;
  }
  variables.forEach((variable) => camForm.variableManager.fetchVariable(variable));
  return new Promise((done, failed) => {
    camForm.fetchVariables((error, values) => {
      if (error) {
        failed(error);
      } else {
        camForm.mergeVariables(values);
        done();
      }
    });
  });
}
