/// Tài khoản và thẩm quyền: bodies, accounts, roles, permissions, sign-in. Every route states who may open it; what nobody
/// named is closed: a module writes its permissions as one enum named `…Permission` that implements
/// `Permission`; [Permissions] finds it, `@Gate` names its code, and nothing has to be registered. Law: QCVN 12:2026/BCA 3.6-3.7 (accounts), Law 91/2025/QH15 (personal data).
@ApplicationModule(id = "identity", displayName = "Tài khoản và thẩm quyền", allowedDependencies = {"reference", "journal", "search", "site", "clock", "tasks", "database"})
@NullMarked
package vn.donghanh.foundation.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
