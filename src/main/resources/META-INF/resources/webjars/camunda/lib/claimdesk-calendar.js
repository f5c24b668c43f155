/** The words of the calendars in which dates are chosen; AngularJS has them from no locale file. */
import { language } from "./claimdesk-language.js";

const MONTHS = Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`);
const DAYS = ["Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"];
const SHORT_DAYS = ["CN", "T2", "T3", "T4", "T5", "T6", "T7"];
const MONDAY = 0;

/** Has the calendars of an application's module speak the language of its page. */
export function translateCalendars(module) {
  if (language === "vi") {
    module.run(["$locale", ({ DATETIME_FORMATS }) => Object.assign(DATETIME_FORMATS, {
      MONTH: MONTHS,
      STANDALONEMONTH: MONTHS,
      SHORTMONTH: MONTHS,
      DAY: DAYS,
      SHORTDAY: SHORT_DAYS,
      FIRSTDAYOFWEEK: MONDAY,
    })]);
  }
}
