package vn.claimdesk.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one claim may bring.
 *
 * @param maxPages of all its files together
 * @param maxPicturePixels of one page of a picture file, by its header
 * @param maxClaimedAmount VND
 */
@ConfigurationProperties("claimdesk.intake")
public record IntakeLimits(
    @DefaultValue("30") int maxFiles,
    @DefaultValue("25MB") DataSize maxFileSize,
    @DefaultValue("200") int maxPages,
    @DefaultValue("100000000") long maxPicturePixels,
    @DefaultValue("100000000000") long maxClaimedAmount) {}
