import type { WorkspaceFile } from "../../model";
import coreAuth from "./coreAuth";
import coreDatabase from "../members/coreDatabase";
import coreErrors from "../members/coreErrors";
import corePagination from "./corePagination";
import coreSecurity from "./coreSecurity";
import main from "./main";
import membersErrors from "./membersErrors";
import membersModels from "./membersModels";
import membersRoutes from "./membersRoutes";
import membersService from "./membersService";
import membersStore from "./membersStore";
import membersTypes from "./membersTypes";
import testsTestMembers from "./testsTestMembers";

export const files: readonly WorkspaceFile[] = [
  { path: "core/auth.py", text: coreAuth },
  { path: "core/database.py", text: coreDatabase },
  { path: "core/errors.py", text: coreErrors },
  { path: "core/pagination.py", text: corePagination },
  { path: "core/security.py", text: coreSecurity },
  { path: "main.py", text: main },
  { path: "members/errors.py", text: membersErrors },
  { path: "members/models.py", text: membersModels },
  { path: "members/routes.py", text: membersRoutes },
  { path: "members/service.py", text: membersService },
  { path: "members/store.py", text: membersStore },
  { path: "members/types.py", text: membersTypes },
  { path: "tests/test_members.py", text: testsTestMembers },
];
