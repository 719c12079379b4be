import type { WorkspaceFile } from "../../model";
import coreDatabase from "./coreDatabase";
import coreErrors from "./coreErrors";
import membersErrors from "./membersErrors";
import membersModels from "./membersModels";
import membersRoutes from "./membersRoutes";
import membersService from "./membersService";
import membersStore from "./membersStore";
import membersTypes from "./membersTypes";

export const files: readonly WorkspaceFile[] = [
  { path: "core/database.py", text: coreDatabase },
  { path: "core/errors.py", text: coreErrors },
  { path: "members/errors.py", text: membersErrors },
  { path: "members/models.py", text: membersModels },
  { path: "members/routes.py", text: membersRoutes },
  { path: "members/service.py", text: membersService },
  { path: "members/store.py", text: membersStore },
  { path: "members/types.py", text: membersTypes },
];
