// Read by Tasklist at its start; replaces the file of the same name in Camunda's own archive.
import { language, locales } from "../../../lib/claimdesk-language.js";

const SHORTCUTS = {
  claimTask: ["ctrl+alt+c", "Nhận công việc đang chọn", "Claim the selected task"],
  focusFilter: ["ctrl+shift+f", "Đến bộ lọc đầu tiên", "Go to the first filter of the list"],
  focusList: ["ctrl+alt+l", "Đến công việc đầu tiên trong danh sách", "Go to the first task of the list"],
  focusForm: ["ctrl+alt+f", "Đến ô nhập đầu tiên của biểu mẫu", "Go to the first input of the task's form"],
  startProcess: ["ctrl+alt+p", "Mở hộp thoại bắt đầu quy trình", "Open the dialog that starts a process"],
};

export default {
  locales,
  customScripts: ["claimdesk/forms.js"],
  shortcuts: Object.fromEntries(
    Object.entries(SHORTCUTS).map(([name, [key, vietnamese, english]]) => [
      name,
      { key, description: language === "vi" ? vietnamese : english },
    ]),
  ),
};
