// Cockpit writes its times as in 2026-11-23T08:50:00; Vietnamese readers expect 23/11/2026 08:50:00.
import { translateCalendars } from "../../../lib/claimdesk-calendar.js";
import { language } from "../../../lib/claimdesk-language.js";

const VIETNAMESE = "DD/MM/YYYY HH:mm:ss";

const dates = window.angular.module("cam.commons.filter.date");
translateCalendars(dates);

if (language === "vi") {
  dates.config(["$provide", ($provide) => {
    $provide.decorator("camDateFormat", ["$delegate", ($delegate) => (name = "normal") =>
      name === "normal" ? VIETNAMESE : $delegate(name)]);
  }]);
}
