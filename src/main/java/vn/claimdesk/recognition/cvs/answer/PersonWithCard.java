package vn.claimdesk.recognition.cvs.answer;

import java.util.List;
import vn.claimdesk.recognition.PaperReading;

/** A person who holds a card up to the camera: whether it is theirs, and what it says. */
public record PersonWithCard(FaceMatch match, List<PaperReading> papers) {}
