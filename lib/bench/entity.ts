import type { Random } from "./random";
import { columns, type Column } from "./vocabulary";

/** What a generated entity is called and what it holds. */
export interface Entity {
  /** `daily_order` */
  readonly name: string;
  /** `DailyOrder` */
  readonly className: string;
  readonly columns: readonly Column[];
}

export function makeEntity(name: string, random: Random): Entity {
  const className = name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { name, className, columns: random.sample(columns, random.between(4, 9)) };
}
