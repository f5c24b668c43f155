package vn.claimdesk.document.jdbc;

import vn.claimdesk.ScratchDatabase;

class DocumentsOnPostgresTest extends DocumentsContract {

  @Override
  ScratchDatabase open() throws Exception {
    return ScratchDatabase.postgres();
  }
}
