package vn.claimdesk.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a user who is logged in to Tasklist or Cockpit call the application's own interface. */
class WebappLoginFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SecurityContextHolder.getContext().getAuthentication() == null) {
      login(request).ifPresent(WebappLoginFilter::authenticate);
    }
    chain.doFilter(request, response);
  }

  private static Optional<UserAuthentication> login(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map((HttpSession session) -> AuthenticationUtil.getAuthsFromSession(session))
        .map(logins -> logins.getAuthenticationForProcessEngine(ProcessEngines.NAME_DEFAULT))
        .filter(UserAuthentication.class::isInstance)
        .map(UserAuthentication.class::cast);
  }

  private static void authenticate(UserAuthentication login) {
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            login.getIdentityId(), null, EngineUsers.authorities(login.getGroupIds())));
    SecurityContextHolder.setContext(context);
  }
}
