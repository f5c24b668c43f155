package vn.claimdesk.accuracy;

import vn.claimdesk.demo.SampleFile;

/** A one-page file to be read and how it was made. */
record PaperCase(String layout, Layouts layouts, Quality quality, SampleFile file) {}
