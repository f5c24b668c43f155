package vn.claimdesk.document.jdbc;

import vn.claimdesk.ScratchDatabase;

class DocumentsOnH2Test extends DocumentsContract {

  @Override
  ScratchDatabase open() throws Exception {
    return ScratchDatabase.h2();
  }
}
