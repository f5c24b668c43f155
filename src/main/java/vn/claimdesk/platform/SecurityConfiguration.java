package vn.claimdesk.platform;

import static org.springframework.security.config.http.SessionCreationPolicy.NEVER;
import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;
import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN;
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
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may call what. The webapps ({@code /camunda}) keep their own login and protection; everything
 * that is not named here is refused.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  /** The page that describes the interface, and what it shows. */
  private static final RequestMatcher DESCRIPTION =
      anyOf("/v3/api-docs", "/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html");

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
        .headers(SecurityConfiguration::ofData)
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
        .headers(SecurityConfiguration::ofData)
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain api(HttpSecurity http) throws Exception {
    return http.securityMatcher(new OrRequestMatcher(path("/api"), path("/api/**"), DESCRIPTION))
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
                headers
                    .addHeaderWriter(policy(DESCRIPTION, ContentPolicy.INTERFACE_PAGE))
                    .addHeaderWriter(
                        policy(new NegatedRequestMatcher(DESCRIPTION), ContentPolicy.DATA))
                    .referrerPolicy(referrer -> referrer.policy(SAME_ORIGIN)))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll()
                    .requestMatchers(DESCRIPTION, path(HttpMethod.GET, "/api/me"))
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
        .headers(SecurityConfiguration::ofData)
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(path("/actuator/health"), path("/actuator/health/**"))
                    .permitAll()
                    .anyRequest()
                    .hasAuthority(ADMINISTRATOR))
        .build();
  }

  /** Pages of our own and what they load. Public: whatever they show comes from {@code /api}. */
  @Bean
  @Order(5)
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    return http.securityMatcher(
            new OrRequestMatcher(path("/claimdesk/**"), path(HttpMethod.GET, "/claims/*")))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
        .headers(
            headers ->
                headers
                    .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                    .contentSecurityPolicy(csp -> csp.policyDirectives(ContentPolicy.PAGE))
                    .referrerPolicy(referrer -> referrer.policy(SAME_ORIGIN)))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  /** The webapps bring their own login, CSRF protection and headers but for the content policy. */
  @Bean
  @Order(6)
  SecurityFilterChain webapps(HttpSecurity http) throws Exception {
    return http.csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session ->
                session.sessionCreationPolicy(NEVER).sessionFixation(fixation -> fixation.none()))
        .addFilterBefore(new WebappPolicyFilter(), AuthorizationFilter.class)
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
                        path("/camunda/**"))
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .build();
  }

  private static void ofData(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(csp -> csp.policyDirectives(ContentPolicy.DATA))
        .referrerPolicy(referrer -> referrer.policy(SAME_ORIGIN));
  }

  private static HeaderWriter policy(RequestMatcher where, String policy) {
    return new DelegatingRequestMatcherHeaderWriter(
        where, new ContentSecurityPolicyHeaderWriter(policy));
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
