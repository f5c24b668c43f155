package vn.claimdesk.platform;

import static org.springframework.security.config.http.SessionCreationPolicy.NEVER;
import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;
import static vn.claimdesk.process.Groups.ADJUSTER;
import static vn.claimdesk.process.Groups.ADMINISTRATOR;
import static vn.claimdesk.process.Groups.AUDITOR;
import static vn.claimdesk.process.Groups.INTAKE;
import static vn.claimdesk.process.Groups.SENIOR_ADJUSTER;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may call what. The webapps ({@code /camunda}) keep their own login and protection; everything
 * that is not named here is refused.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final IdentityService identityService;
  private final EngineUsers users;

  SecurityConfiguration(IdentityService identityService, EngineUsers users) {
    this.identityService = identityService;
    this.users = users;
  }

  /** The embedded recognition engine checks its own key pair, to answer in the contract's words. */
  @Bean
  @Order(1)
  SecurityFilterChain embeddedEngine(HttpSecurity http) throws Exception {
    return http.securityMatcher(anyOf("/api/v2", "/api/v2/**"))
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
    return http.securityMatcher(anyOf("/engine-rest", "/engine-rest/**"))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(csrfCookie())
                    .requireCsrfProtectionMatcher(SecurityConfiguration::changesFromAnotherSite))
        .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .authenticationProvider(users)
        .httpBasic(basic -> basic.realmName("Claimdesk"))
        .addFilterAfter(new EngineIdentityFilter(identityService), BasicAuthenticationFilter.class)
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain api(HttpSecurity http) throws Exception {
    return http.securityMatcher(
            anyOf(
                "/api",
                "/api/**",
                "/v3/api-docs",
                "/v3/api-docs/**",
                "/swagger-ui/**",
                "/swagger-ui.html"))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(csrfCookie())
                    .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                    .ignoringRequestMatchers(SecurityConfiguration::sendsItsPassword))
        .sessionManagement(
            session ->
                session.sessionCreationPolicy(NEVER).sessionFixation(fixation -> fixation.none()))
        .requestCache(AbstractHttpConfigurer::disable)
        .authenticationProvider(users)
        .httpBasic(
            basic ->
                basic.realmName("Claimdesk").authenticationEntryPoint(new QuietBasicEntryPoint()))
        .addFilterBefore(new WebappLoginFilter(), BasicAuthenticationFilter.class)
        .addFilterAfter(new EngineIdentityFilter(identityService), BasicAuthenticationFilter.class)
        .addFilterAfter(new CsrfCookieFilter(), CsrfFilter.class)
        .headers(
            headers ->
                headers.contentSecurityPolicy(
                    csp ->
                        csp.policyDirectives(
                            "default-src 'self'; img-src 'self' data:; style-src 'self'"
                                + " 'unsafe-inline'; object-src 'none'; frame-ancestors 'self'")))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll()
                    .requestMatchers(
                        path("/v3/api-docs"),
                        path("/v3/api-docs/**"),
                        path("/swagger-ui/**"),
                        path("/swagger-ui.html"),
                        path(HttpMethod.GET, "/api/me"))
                    .authenticated()
                    .requestMatchers(path("/api/exports/**"))
                    .hasAuthority(AUDITOR)
                    .requestMatchers(path("/api/calls/**"))
                    .hasAnyAuthority(AUDITOR, ADMINISTRATOR)
                    .requestMatchers(path("/api/tasks/**"))
                    .hasAnyAuthority(ADJUSTER, SENIOR_ADJUSTER)
                    .requestMatchers(path(HttpMethod.POST, "/api/claims"))
                    .hasAnyAuthority(INTAKE, ADMINISTRATOR)
                    .requestMatchers(
                        path(HttpMethod.GET, "/api/claims/*/pages/**"),
                        path(HttpMethod.GET, "/api/claims/*/dossier"))
                    .hasAnyAuthority(ADJUSTER, SENIOR_ADJUSTER, AUDITOR, ADMINISTRATOR)
                    .requestMatchers(path(HttpMethod.GET, "/api/claims"))
                    .hasAnyAuthority(ADJUSTER, SENIOR_ADJUSTER, AUDITOR, ADMINISTRATOR)
                    .requestMatchers(path(HttpMethod.GET, "/api/claims/**"))
                    .hasAnyAuthority(ADJUSTER, SENIOR_ADJUSTER, AUDITOR, INTAKE, ADMINISTRATOR)
                    .requestMatchers(path(HttpMethod.GET, "/api/policies/**"))
                    .hasAnyAuthority(ADJUSTER, SENIOR_ADJUSTER, INTAKE, ADMINISTRATOR)
                    .requestMatchers(path("/api/policies/**"))
                    .hasAuthority(ADMINISTRATOR)
                    .anyRequest()
                    .hasAuthority(ADMINISTRATOR))
        .build();
  }

  @Bean
  @Order(4)
  SecurityFilterChain actuator(HttpSecurity http) throws Exception {
    return http.securityMatcher(anyOf("/actuator", "/actuator/**"))
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .authenticationProvider(users)
        .httpBasic(basic -> basic.realmName("Claimdesk"))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(path("/actuator/health"), path("/actuator/health/**"))
                    .permitAll()
                    .anyRequest()
                    .hasAuthority(ADMINISTRATOR))
        .build();
  }

  /** The webapps bring their own login, CSRF protection and headers; static files are public. */
  @Bean
  @Order(5)
  SecurityFilterChain webapps(HttpSecurity http) throws Exception {
    return http.csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session ->
                session.sessionCreationPolicy(NEVER).sessionFixation(fixation -> fixation.none()))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(
                        path("/"),
                        path("/error"),
                        path("/favicon.ico"),
                        path("/camunda"),
                        path("/camunda/**"),
                        path("/claimdesk/**"),
                        path(HttpMethod.GET, "/claims/*"))
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .build();
  }

  private static CookieCsrfTokenRepository csrfCookie() {
    var repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
    repository.setCookieName("CLAIMDESK-CSRF");
    repository.setHeaderName("X-CLAIMDESK-CSRF");
    repository.setCookiePath("/");
    return repository;
  }

  /** A browser sends a password it remembers along with another site's requests too. */
  private static boolean sendsItsPassword(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null
        && header.regionMatches(true, 0, "Basic ", 0, 6)
        && !comesFromAnotherSite(request);
  }

  private static boolean changesFromAnotherSite(HttpServletRequest request) {
    return comesFromAnotherSite(request) && !SAFE_METHODS.contains(request.getMethod());
  }

  /** Browsers say so themselves, and no script can change it; other callers say nothing. */
  private static boolean comesFromAnotherSite(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }

  private static RequestMatcher anyOf(String... patterns) {
    RequestMatcher[] matchers = new RequestMatcher[patterns.length];
    for (int i = 0; i < patterns.length; i++) {
      matchers[i] = path(patterns[i]);
    }
    return new OrRequestMatcher(matchers);
  }

  private static RequestMatcher path(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(pattern);
  }

  private static RequestMatcher path(HttpMethod method, String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
  }
}
