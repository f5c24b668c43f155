package vn.claimdesk.recognition;

import org.jspecify.annotations.Nullable;

/**
 * The label of a page.
 *
 * @param index of the page within the file, from 0
 * @param label one of the contract's 17, or null where the page is none of them
 */
public record PageLabel(int index, @Nullable String label) {}
