package vn.claimdesk.platform;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Checks user names and passwords against the engine's identity service; groups are authorities.
 */
@Component
class EngineUsers implements AuthenticationProvider {

  private final IdentityService identityService;

  EngineUsers(IdentityService identityService) {
    this.identityService = identityService;
  }

  @Override
  public Authentication authenticate(Authentication request) {
    String userId = request.getName();
    String password = String.valueOf(request.getCredentials());
    if (!identityService.checkPassword(userId, password)) {
      throw new BadCredentialsException("wrong user name or password");
    }
    return new UsernamePasswordAuthenticationToken(userId, null, authorities(groupsOf(userId)));
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  static List<GrantedAuthority> authorities(List<String> groupIds) {
    return groupIds.stream().<GrantedAuthority>map(SimpleGrantedAuthority::new).toList();
  }

  private List<String> groupsOf(String userId) {
    return identityService.createGroupQuery().groupMember(userId).list().stream()
        .map(Group::getId)
        .toList();
  }
}
