package vn.claimdesk.audit.reconciliation;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How lists are read and compared where a request says nothing else.
 *
 * @param tolerance how far the vendor's time may lie outside the time a call took
 * @param zone of lists whose times name none
 */
@ConfigurationProperties("claimdesk.reconciliation")
public record ReconciliationSettings(
    @DefaultValue("5m") Duration tolerance,
    @DefaultValue("Asia/Ho_Chi_Minh") ZoneId zone,
    @DefaultValue("20MB") DataSize maxFileSize,
    @DefaultValue("200000") int maxRows) {}
