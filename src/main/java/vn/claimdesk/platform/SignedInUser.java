package vn.claimdesk.platform;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says who is signed in. Forms also get their CSRF cookie here: everyone may read it. */
@RestController
@Tag(name = "Session")
class SignedInUser {

  record User(String id, List<String> groups) {}

  @Operation(summary = "Who is signed in")
  @GetMapping("/api/me")
  User me(Authentication login) {
    return new User(
        login.getName(),
        login.getAuthorities().stream().map(GrantedAuthority::getAuthority).sorted().toList());
  }
}
