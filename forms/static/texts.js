/** All words of the forms, Vietnamese and English, and the language in use. */

const KEY = "claimdesk.language";

/** Code, full name, short name. */
export const LANGUAGES = [["vi", "Tiếng Việt", "VI"], ["en", "English", "EN"]];

let current = remembered() || preferred();

function remembered() {
  const code = localStorage.getItem(KEY);
  return LANGUAGES.some(([known]) => known === code) ? code : null;
}

function preferred() {
  const wanted = (navigator.languages || [navigator.language]).map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.find((code) => LANGUAGES.some(([known]) => known === code)) || "vi";
}

export function language() {
  return current;
}

export function speak(code) {
  current = code;
  localStorage.setItem(KEY, code);
}

/** Adds the words of a form: {key: [Vietnamese, English]}. */
export function learn(texts) {
  Object.assign(TEXTS, texts);
}

/** The text of a key with its {0}, {1} filled in; the key itself where there is none. */
export function t(key, ...values) {
  const pair = TEXTS[key];
  const text = pair ? pair[current === "vi" ? 0 : 1] : key;
  return values.reduce((made, value, index) => made.split(`{${index}}`).join(String(value)), text);
}

const TEXTS = {
  language: ["Ngôn ngữ", "Language"],
  help: ["Trợ giúp và phím tắt", "Help and keyboard shortcuts"],
  wide: ["Mở rộng toàn màn hình", "Use the whole window"],
  narrow: ["Thu về cột của Tasklist", "Back into Tasklist's column"],
  complete: ["Hoàn tất", "Complete"],
  close: ["Đóng", "Close"],
  again: ["Thử lại", "Try again"],
  loading: ["Đang tải…", "Loading…"],
  required: ["Bắt buộc", "Required"],
  claim: ["Nhận việc", "Claim"],
  claimFirst: ["Công việc này chưa có người nhận. Hãy nhận việc để bắt đầu.", "This task is not yours yet. Claim it to start."],

  "draft.saved": ["Đã lưu nháp", "Draft saved"],
  "draft.pending": ["Chưa lưu…", "Not saved yet…"],
  "draft.saving": ["Đang lưu…", "Saving…"],
  "draft.failed": ["Chưa lưu được", "Not saved"],
  "draft.restored": ["Đã khôi phục bản nháp", "Draft restored"],
  "draft.kept": ["Nội dung được giữ trong trình duyệt này và sẽ được gửi lại.", "Your work is kept in this browser and will be sent again."],

  "error.connection": ["Không kết nối được với máy chủ.", "The server cannot be reached."],
  "error.session": ["Phiên làm việc đã hết. Hãy đăng nhập lại.", "Your session has ended. Please log in again."],
  "error.forbidden": ["Bạn không có quyền làm việc này.", "You are not allowed to do this."],
  "error.gone": ["Công việc này không còn nữa hoặc không thuộc quyền của bạn.", "This task no longer exists or is not yours to see."],
  "error.large": ["Các tệp quá lớn.", "The files are too large."],
  "error.server": ["Máy chủ gặp lỗi {0}. Hãy thử lại; nếu vẫn lỗi, báo cho quản trị viên.", "The server reported an error {0}. Try again; if it stays, tell your administrator."],
  "error.form": ["Không mở được biểu mẫu.", "The form could not be opened."],
  "error.complete": ["Chưa hoàn tất được công việc.", "The task could not be completed."],
  "error.required": ["Trường này bắt buộc phải có giá trị.", "This field needs a value."],
  "error.date": ["Ngày không hợp lệ. Ví dụ: 05/03/2026.", "Not a date. Example: 05/03/2026."],
  "error.money": ["Số tiền chỉ gồm chữ số. Ví dụ: 1.250.000.", "An amount has digits only. Example: 1.250.000."],
  "error.number": ["Không phải là số. Ví dụ: 12 hoặc 12,5.", "Not a number. Example: 12 or 12,5."],
  "error.percent": ["Không phải tỷ lệ. Ví dụ: 8 %, KCT.", "Not a rate. Example: 8 %, KCT."],
  "error.taxCode": ["Mã số thuế có 10 hoặc 12 chữ số, hoặc 10 chữ số - 3 chữ số.", "A tax code has 10 or 12 digits, or 10 digits - 3 digits."],
  "error.taxCodeCheck": ["Mã số thuế không đúng số kiểm tra.", "The tax code fails its check digit."],
  "error.identity": ["Số giấy tờ có 9 hoặc 12 chữ số (hộ chiếu: 1 chữ cái và 7–8 số).", "An identity number has 9 or 12 digits (passport: a letter and 7–8 digits)."],
  "error.phone": ["Số điện thoại không hợp lệ. Ví dụ: 0900 000 001.", "Not a phone number. Example: 0900 000 001."],
  "error.email": ["Địa chỉ e-mail không hợp lệ.", "Not an e-mail address."],
  "error.gender": ["Giới tính là Nam hoặc Nữ.", "Gender is male or female."],
  "error.name": ["Tên không có chữ số.", "A name has no digits."],

  "error.yesNo": ["Hãy chọn Có hoặc Không.", "Choose yes or no."],
  yes: ["Có", "Yes (Có)"],
  no: ["Không", "No (Không)"],
  "gender.male": ["Nam", "Male (Nam)"],
  "gender.female": ["Nữ", "Female (Nữ)"],
  "benefit.outpatient": ["Ngoại trú", "Outpatient"],
  "benefit.inpatient": ["Nội trú", "Inpatient"],
  "benefit.surgery": ["Phẫu thuật", "Surgery"],
  "benefit.accident": ["Tai nạn", "Accident"],

  "view.page": ["Ảnh trang giấy", "Picture of the page"],
  "view.tools": ["Công cụ xem trang", "Page tools"],
  "view.caption": ["{0} · trang {1}/{2}", "{0} · page {1} of {2}"],
  "view.previous": ["Trang trước", "Previous page"],
  "view.next": ["Trang sau", "Next page"],
  "view.in": ["Phóng to (Alt +)", "Zoom in (Alt +)"],
  "view.out": ["Thu nhỏ (Alt −)", "Zoom out (Alt −)"],
  "view.width": ["Vừa chiều rộng", "Fit the width"],
  "view.whole": ["Vừa cả trang", "Fit the page"],
  "view.broken": ["Không tải được ảnh trang này.", "The picture of this page could not be loaded."],

  "key.complete": ["Hoàn tất công việc", "Complete the task"],
  "key.save": ["Lưu nháp ngay", "Save the draft now"],
  "key.help": ["Mở trợ giúp này (hoặc ? khi không gõ chữ)", "Open this help (or ? while not typing)"],
  "key.accept": ["Chấp nhận trường và sang trường tiếp theo", "Accept the field and go to the next"],
  "key.back": ["Về trường trước", "Back to the previous field"],
  "key.absent": ["Giấy không có trường này", "The paper does not show this field"],
  "key.revert": ["Trở lại giá trị máy đọc", "Back to what the engine read"],
  "key.clear": ["Hiện hoặc ẩn các trường đã rõ", "Show or hide the clear fields"],
  "key.document": ["Giấy tờ tiếp theo (PgUp: giấy tờ trước)", "Next document (PgUp: previous)"],
  "key.zoom": ["Phóng to (Alt −: thu nhỏ)", "Zoom in (Alt −: zoom out)"],
  "key.fit": ["Vừa chiều rộng hoặc cả trang", "Fit the width or the page"],
  "key.page": ["Trang trước, trang sau", "Previous page, next page"],
  "key.filter": ["Gõ vài chữ để lọc nhãn (không cần dấu)", "Type letters to filter the labels (marks not needed)"],
  "key.choose": ["Chọn nhãn trong danh sách", "Move in the list of labels"],
  "key.assign": ["Gán nhãn và sang trang chưa có nhãn", "Assign the label and go to the next page without one"],
  "key.unassign": ["Bỏ nhãn vừa gán", "Take your label away"],
  "key.approve": ["Chấp thuận", "Approve"],
  "key.decline": ["Từ chối", "Decline"],

  "label.title": ["Phân loại trang", "Label pages"],
  "label.help": ["Mỗi trang cần một nhãn. Nhãn quyết định trang được đọc như thế nào.", "Every page needs a label. The label decides how the page is read."],
  "label.progress": ["{0}/{1} trang có nhãn", "{0} of {1} pages labelled"],
  "label.pages": ["Các trang của hồ sơ", "Pages of the dossier"],
  "label.labels": ["Các nhãn", "Labels"],
  "label.page": ["Trang {0} trên {1}", "Page {0} of {1}"],
  "label.caption": ["{0} · trang {1}", "{0} · page {1}"],
  "label.thumb": ["Trang {0}, {1}:", "Page {0}, {1}:"],
  "label.none": ["Chưa có nhãn", "No label yet"],
  "label.needed": ["Máy không nhận ra trang này", "The engine did not recognise this page"],
  "label.byEngine": ["Do máy gán", "Set by the engine"],
  "label.byHuman": ["Do bạn gán", "Set by you"],
  "label.choose": ["Nhãn của trang này", "Label of this page"],
  "label.filter": ["Gõ để lọc, ví dụ: hoa don", "Type to filter, such as: invoice"],
  "label.noMatch": ["Không có nhãn nào phù hợp.", "No label matches."],
  "label.unassign": ["Bỏ nhãn này", "Take this label away"],
  "label.done": ["Mọi trang đã có nhãn. Nhấn Ctrl + Enter để hoàn tất.", "Every page has a label. Press Ctrl + Enter to complete."],
  "label.stillOpen": ["{0}, trang {1} chưa có nhãn.", "{0}, page {1} has no label yet."],
  "label.stillOpenCount": ["Còn {0} trang.", "{0} left."],

  "review.title": ["Soát trường dữ liệu", "Review fields"],
  "review.help": ["Mỗi trường chưa chắc chắn cần được chấp nhận, sửa, hoặc đánh dấu là không có hay không đọc được trên giấy (trường bắt buộc: kèm lý do). Bản nháp được lưu tự động.", "Every uncertain field has to be accepted, corrected or marked as absent or unreadable on the paper (a required one with the reason). Your draft is saved by itself."],
  "review.progress": ["{0}/{1} trường đã kiểm tra", "{0} of {1} fields reviewed"],
  "review.documents": ["Giấy tờ trong hồ sơ", "Documents of the dossier"],
  "review.openCount": ["{0} trường chưa kiểm tra", "{0} fields to review"],
  "review.showClear": ["Hiện trường đã rõ ({0})", "Show clear fields ({0})"],
  "review.hint": ["Enter: chấp nhận · F1: phím tắt", "Enter: accept · F1: keys"],
  "review.uncertain": ["Cần kiểm tra ({0})", "To review ({0})"],
  "review.clear": ["Đã rõ ({0})", "Clear ({0})"],
  "review.allClear": ["Giấy tờ này không có trường nào cần kiểm tra.", "No field of this document needs a review."],
  "review.unreadable": ["Máy không đọc được giấy này. Hãy nhập các trường theo ảnh.", "The engine could not read this paper. Key the fields from the picture."],
  "review.nothing": ["Hồ sơ không có giấy tờ nào.", "The dossier has no documents."],
  "review.accept": ["Chấp nhận", "Accept"],
  "review.absent": ["Không có trên giấy", "Not on the paper"],
  "review.revert": ["Trở lại giá trị máy đọc", "Back to the reading"],
  "review.raw": ["Trên giấy đọc được:", "Read on the paper:"],
  "review.noConfidence": ["không có độ tin cậy", "no confidence"],
  "review.confidence": ["Độ tin cậy {0} %, cần {1} %", "Confidence {0} %, {1} % needed"],
  "review.confidenceOnly": ["Độ tin cậy {0} %", "Confidence {0} %"],
  "review.datePlaceholder": ["ngày/tháng/năm", "dd/mm/yyyy"],
  "review.emptyPlaceholder": ["Nhập giá trị; Enter nếu giấy không có", "Enter a value, or press Enter if the paper has none"],
  "review.asPrinted": ["Nếu giấy in đúng như vậy, nhấn Enter lần nữa.", "If the paper really says so, press Enter once more."],
  "review.done": ["Mọi trường đã được kiểm tra. Nhấn Ctrl + Enter để hoàn tất.", "Every field is reviewed. Press Ctrl + Enter to complete."],
  "review.stillOpen": ["“{0}” ({1}) chưa được kiểm tra.", "“{0}” ({1}) is not reviewed yet."],
  "review.requiredEmpty": ["“{0}” ({1}) bắt buộc phải có giá trị.", "“{0}” ({1}) needs a value."],
  "review.notAccepted": ["“{0}” ({1}) đã sửa nhưng chưa chấp nhận; nhấn Enter tại trường đó.", "“{0}” ({1}) was changed but not accepted; press Enter in it."],
  "review.stillOpenCount": ["Còn {0} trường.", "{0} left."],
  "state.confirm": ["Đã xác nhận", "Confirmed"],
  "state.correct": ["Đã sửa", "Corrected"],
  "state.absent": ["Không có trên giấy", "Not on the paper"],
  "state.typed": ["Chưa chấp nhận", "Not accepted yet"],

  "decide.title": ["Quyết định bồi thường", "Decide the claim"],
  "decide.help": ["Đối chiếu đề xuất với các dữ kiện, rồi chấp thuận hoặc từ chối.", "Hold the proposal against the facts, then approve or decline."],
  "decide.filedAt": ["Nộp ngày {0}", "Filed {0}"],
  "decide.proposal": ["Đề xuất", "Proposal"],
  "decide.inPeriod": ["Trong thời hạn", "Within the period"],
  "decide.outOfPeriod": ["Ngoài thời hạn", "Outside the period"],
  "decide.covered": ["Thuộc quyền lợi", "Benefit covered"],
  "decide.notCovered": ["Không thuộc quyền lợi", "Benefit not covered"],
  "decide.claimed": ["Số tiền yêu cầu", "Claimed"],
  "decide.proven": ["Số tiền có chứng từ", "Proven by papers"],
  "decide.below": ["thiếu {0}", "{0} short"],
  "decide.limit": ["Hạn mức quyền lợi", "Limit of the benefit"],
  "decide.overLimit": ["vượt hạn mức", "above the limit"],
  "decide.coPayment": ["Đồng chi trả {0} %", "Co-payment {0} %"],
  "decide.payable": ["Số tiền chi trả", "Payable"],
  "decide.flags": ["Cần lưu ý", "Worth a look"],
  "decide.noFlags": ["Không có điểm nào cần lưu ý.", "Nothing stands out."],
  "decide.policy": ["Hợp đồng bảo hiểm", "Policy"],
  "decide.policyNumber": ["Số hợp đồng", "Number"],
  "decide.holder": ["Bên mua bảo hiểm", "Holder"],
  "decide.period": ["Thời hạn", "Period"],
  "decide.limitOf": ["Hạn mức · {0}", "Limit · {0}"],
  "decide.ownShare": ["Đồng chi trả", "Co-payment"],
  "decide.facts": ["Dữ kiện chính", "Key facts"],
  "decide.column.document": ["Giấy tờ", "Document"],
  "decide.column.fact": ["Dữ kiện", "Fact"],
  "decide.column.value": ["Giá trị", "Value"],
  "decide.column.verdict": ["Tình trạng", "State"],
  "decide.decision": ["Quyết định của bạn", "Your decision"],
  "decide.approved": ["Chấp thuận", "Approve"],
  "decide.declined": ["Từ chối", "Decline"],
  "decide.amount": ["Số tiền chi trả", "Amount payable"],
  "decide.amountHint": ["Đề xuất {0}; tối đa {1}.", "Proposed {0}; at most {1}."],
  "decide.reasonDeclined": ["Lý do từ chối", "Reason for declining"],
  "decide.reasonReduced": ["Lý do giảm so với đề xuất", "Reason for paying less than proposed"],
  "decide.chooseReason": ["Chọn lý do…", "Choose a reason…"],
  "decide.note": ["Ghi chú", "Note"],
  "decide.needsOutcome": ["Hãy chọn chấp thuận hoặc từ chối.", "Choose to approve or to decline."],
  "decide.needsAmount": ["Số tiền chi trả phải lớn hơn 0.", "The amount payable has to be above 0."],
  "decide.amountOverLimit": ["Số tiền không được vượt quá {0}.", "The amount must not be above {0}."],
  "decide.grounds": ["Căn cứ tính toán", "How the amounts were found"],
  "decide.needsNote": ["Hãy ghi rõ lý do trong phần ghi chú.", "Say why in the note."],
  "decide.needsReason": ["Hãy chọn lý do từ chối.", "Choose the reason for declining."],
  "verdict.clear": ["Rõ", "Clear"],
  "verdict.review": ["Chưa chắc", "Uncertain"],
  "verdict.confirmed": ["Đã xác nhận", "Confirmed"],
  "verdict.corrected": ["Đã sửa", "Corrected"],

  "file.title": ["Nộp hồ sơ bồi thường", "File a claim"],
  "file.policyNumber": ["Số hợp đồng bảo hiểm", "Policy number"],
  "file.insuredName": ["Người được bảo hiểm", "Insured person"],
  "file.benefit": ["Quyền lợi", "Benefit"],
  "file.claimedAmount": ["Số tiền yêu cầu", "Amount claimed"],
  "file.reference": ["Mã tham chiếu", "Reference"],
  "file.referenceHint": ["Không bắt buộc; nộp lại cùng mã sẽ không tạo hồ sơ mới", "Optional; the same reference again files nothing new"],
  "file.drop": ["Kéo tệp vào đây hoặc bấm để chọn", "Drop files here or click to choose"],
  "file.formats": ["PDF, JPEG, PNG, TIFF hoặc hóa đơn điện tử XML", "PDF, JPEG, PNG, TIFF or e-invoice XML"],
  "file.remove": ["Bỏ {0}", "Remove {0}"],
  "file.hint": ["Các trường có dấu * là bắt buộc.", "Fields with * are required."],
  "file.send": ["Nộp hồ sơ", "File the claim"],
  "file.sending": ["Đang gửi…", "Sending…"],
  "file.needsAmount": ["Nhập số tiền lớn hơn 0.", "Enter an amount above 0."],
  "file.needsFiles": ["Chọn ít nhất một tệp.", "Choose at least one file."],
  "file.refused": ["Hồ sơ chưa được nhận.", "The claim was not accepted."],
  "file.filed": ["Đã nhận hồ sơ số", "Filed as"],
  "file.filedHint": ["Hồ sơ đang được đọc. Công việc sẽ xuất hiện trong Tasklist khi cần người xử lý.", "The papers are being read. A task appears in Tasklist when a person is needed."],
  "file.again": ["Nộp hồ sơ khác", "File another claim"],
};
