package vn.claimdesk.review.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the form "review fields" behaves.
 *
 * @param wordsAhead whether the words of a page are read as soon as somebody looks at it, and not
 *     only when a word is clicked; each page is a call that a vendor may bill
 */
@ConfigurationProperties("claimdesk.review")
record StationProperties(@DefaultValue("true") boolean wordsAhead) {}
