import type { WorkspaceFile } from "../../model";
import coreDatabase from "./coreDatabase";
import coreErrors from "../members/coreErrors";
import customersModels from "./customersModels";
import customersRoutes from "./customersRoutes";
import customersService from "./customersService";
import customersStore from "./customersStore";
import ordersService from "./ordersService";
import ordersStore from "./ordersStore";

export const files: readonly WorkspaceFile[] = [
  { path: "core/database.py", text: coreDatabase },
  { path: "core/errors.py", text: coreErrors },
  { path: "customers/models.py", text: customersModels },
  { path: "customers/routes.py", text: customersRoutes },
  { path: "customers/service.py", text: customersService },
  { path: "customers/store.py", text: customersStore },
  { path: "orders/service.py", text: ordersService },
  { path: "orders/store.py", text: ordersStore },
];
