package vn.claimdesk.recognition.embedded.web;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the embedded engine's HTTP side.
 *
 * @param apiKey user name of the key pair
 * @param apiSecret its password
 * @param quota how many successful answers this node gives before it says "Out of requests"; none
 *     for no limit
 * @param allowedUrls beginnings of addresses that {@code format_type=url} may fetch, beside this
 *     application's own; their hosts must have public addresses only
 * @param maxContent largest picture, PDF or XML
 * @param fetchTimeout for a download by address
 */
@ConfigurationProperties("claimdesk.embedded")
record EmbeddedProperties(
    String apiKey,
    String apiSecret,
    @Nullable Long quota,
    @DefaultValue List<String> allowedUrls,
    @DefaultValue("25MB") DataSize maxContent,
    @DefaultValue("20s") Duration fetchTimeout) {}
