import { defineExamples, project } from "../defineRule";

export default defineExamples({
  bad: [
    project("Capitals, with an __init__ to point at", {
      "app/Users/__init__.py": `
      """Users."""  # <- PKG005
      `,
      "app/Users/models.py": "",
      "app/Users/store.py": "",
    }),
    project("Camel case and dashes, reported at the first component", {
      "app/userMgmt/models.py": `
      """Models."""  # <- PKG005
      `,
      "app/userMgmt/service.py": "",
      "app/user-accounts/service.py": "",
      "app/user-accounts/store.py": `
      """Store."""  # <- PKG005
      `,
    }),
  ],
  good: [
    project("Lower case, with underscores and digits", {
      "app/users/models.py": "",
      "app/users/store.py": "",
      "app/user_accounts/models.py": "",
      "app/user_accounts/store.py": "",
      "app/oauth2/models.py": "",
      "app/oauth2/store.py": "",
    }),
    project("What is no feature package may be named anyhow", {
      "Tools/release.py": "",
      "models.py": "",
      "store.py": "",
    }),
  ],
});
