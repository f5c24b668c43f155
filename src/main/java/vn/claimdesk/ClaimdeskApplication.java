package vn.claimdesk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The claims application: engine, web applications, REST interface and embedded recognition. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class ClaimdeskApplication {

  public static void main(String[] args) {
    SpringApplication.run(ClaimdeskApplication.class, args);
  }
}
