import type { WorkspaceFile } from "../../model";
import coreErrors from "../members/coreErrors";
import notificationsService from "./notificationsService";
import testsTestNotifications from "./testsTestNotifications";

export const files: readonly WorkspaceFile[] = [
  { path: "core/errors.py", text: coreErrors },
  { path: "notifications/service.py", text: notificationsService },
  { path: "tests/test_notifications.py", text: testsTestNotifications },
];
