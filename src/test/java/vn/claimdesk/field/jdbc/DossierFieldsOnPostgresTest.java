package vn.claimdesk.field.jdbc;

import java.io.IOException;
import vn.claimdesk.ScratchDatabase;

class DossierFieldsOnPostgresTest extends DossierFieldsContract {

  @Override
  ScratchDatabase open() throws IOException {
    return ScratchDatabase.postgres();
  }
}
