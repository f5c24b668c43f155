package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One paper of an answer before it is read.
 *
 * @param info its facts, and what the answer says beside them
 * @param page where the answer tells it, from 0
 */
record Entry(String type, JsonNode info, @Nullable Integer page) {}
