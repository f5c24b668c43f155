/**
 * Lays a form over Tasklist's columns. The form goes into the browser's top layer: fixed inside
 * Tasklist's scrolled column, Chromium lost its box now and then and showed a white page. While
 * Tasklist shows a dialog of its own the form steps back behind it.
 */
export class Window {
  constructor(root) {
    this.root = root;
    this.wide = false;
    this.dialogs = new MutationObserver(() => this.show());
  }

  fill(wide) {
    this.wide = wide;
    this.root.classList.toggle("is-wide", wide);
    document.body.classList.toggle("claimdesk-wide", wide);
    if (wide) {
      this.dialogs.observe(document.body, { attributes: true, attributeFilter: ["class"], childList: true });
    } else {
      this.dialogs.disconnect();
    }
    this.show();
  }

  show() {
    const above = this.wide && this.root.isConnected && !document.body.classList.contains("modal-open") && !document.querySelector(".modal.in");
    if (!this.root.showPopover || above === this.shown()) {
      return;
    }
    const focused = document.activeElement;
    if (above) {
      this.root.setAttribute("popover", "manual");
      this.root.showPopover();
    } else {
      this.root.hidePopover();
      this.root.removeAttribute("popover");
    }
    if (this.root.contains(focused) && focused !== document.activeElement) {
      focused.focus({ preventScroll: true });
    }
  }

  shown() {
    return this.root.hasAttribute("popover") && this.root.matches(":popover-open");
  }

  /** The form is gone or done; another may be open by now. */
  leave() {
    this.fill(false);
    document.body.classList.toggle("claimdesk-wide", Boolean(document.querySelector(".claimdesk.is-wide")));
  }
}
