/* Opens a Claimdesk form inside Tasklist: loads the style sheets and the form's module, once each. */
(function () {
  "use strict";
  var base = new URL(".", document.currentScript.src);

  function style(name) {
    var id = "claimdesk-style-" + name;
    if (document.getElementById(id)) {
      return Promise.resolve();
    }
    return new Promise(function (done) {
      var link = document.createElement("link");
      link.id = id;
      link.rel = "stylesheet";
      link.href = new URL(name + ".css", base).href;
      link.onload = link.onerror = done;
      document.head.appendChild(link);
    });
  }

  window.claimdesk = {
    /**
     * @param name of the module beside this script, such as "review-fields"
     * @param camForm the form as Tasklist hands it to a cam-script
     */
    open: function (name, camForm) {
      var root = camForm.formElement[0].querySelector(".claimdesk");
      return Promise.all([import(new URL(name + ".js", base).href), style("claimdesk"), style("station")])
        .then(function (loaded) {
          return loaded[0].open(camForm, root);
        })
        .catch(function (error) {
          root.setAttribute("role", "alert");
          root.textContent =
            "Không mở được biểu mẫu. Hãy tải lại trang. / The form could not be opened. Reload the page.";
          console.error(error);
        });
    },
  };
})();
