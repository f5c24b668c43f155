package vn.claimdesk.accuracy;

/** How a paper reaches the engine. */
enum Quality {
  DIGITAL,
  CLEAN,
  SCAN,
  PHOTO,
  POOR_PHOTO,
  SCENE,
  POOR_SCENE,
  XML,
  SAMPLE
}
