package vn.claimdesk.platform;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI page says about the interface as a whole. */
@Configuration(proxyBeanMethods = false)
class InterfaceDescription {

  private static final String BASIC = "basic";

  @Bean
  OpenAPI claimdeskInterface() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Claimdesk")
                .version("1")
                .description(
                    "Health insurance claims: file papers, follow their reading, see the decision."
                        + " Errors are problem details (RFC 9457) with a `code`, in Vietnamese or"
                        + " English by `Accept-Language`. Amounts are whole VND."))
        .components(
            new Components()
                .addSecuritySchemes(
                    BASIC,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme(BASIC)
                        .description("User name and password of the application's users")))
        .addSecurityItem(new SecurityRequirement().addList(BASIC));
  }
}
