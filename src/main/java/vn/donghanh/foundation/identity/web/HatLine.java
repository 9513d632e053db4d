package vn.donghanh.foundation.identity.web;

import java.util.Set;
import vn.donghanh.Role;
import vn.donghanh.foundation.reference.Body;

/// One hat as pages show it.
public record HatLine(Body body, Set<Role> roles) {}
