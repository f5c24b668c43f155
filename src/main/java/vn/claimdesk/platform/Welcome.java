package vn.claimdesk.platform;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ends the start-up with the addresses and, where there are any, the demo users. */
@Component
class Welcome {

  private static final Logger LOG = LoggerFactory.getLogger("claimdesk");

  private final WebServerApplicationContext web;
  private final boolean demoUsers;

  Welcome(WebServerApplicationContext web, @Value("${claimdesk.demo.users}") boolean demoUsers) {
    this.web = web;
    this.demoUsers = demoUsers;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  void greet() {
    String base = "http://127.0.0.1:" + web.getWebServer().getPort();
    LOG.info(
        """

        Claimdesk is ready
          Tasklist   {}/camunda/app/tasklist/
          Cockpit    {}/camunda/app/cockpit/
          Admin      {}/camunda/app/admin/
          REST       {}/api/claims      (OpenAPI page {}/swagger-ui/index.html)
          Engine     {}/engine-rest
        {}""",
        base,
        base,
        base,
        base,
        base,
        base,
        demoUsers ? users() : "  Users: none created here; see \"Deploy\" in the README");
  }

  private static String users() {
    return DemoUsers.ALL.stream()
        .map(user -> "    %-9s %s".formatted(user.id(), user.does()))
        .collect(Collectors.joining("\n", "  Demo users (password = user name)\n", "\n"));
  }
}
