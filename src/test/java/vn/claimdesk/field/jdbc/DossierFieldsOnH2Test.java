package vn.claimdesk.field.jdbc;

import vn.claimdesk.ScratchDatabase;

class DossierFieldsOnH2Test extends DossierFieldsContract {

  @Override
  ScratchDatabase open() {
    return ScratchDatabase.h2();
  }
}
