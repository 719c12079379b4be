"use client";

import { useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { notifyAddressChanged } from "./useFilters";

/** Hears of navigations inside the site that change only the query, which the browser has no event for. Shows nothing. */
export function AddressListener() {
  const params = useSearchParams();
  useEffect(notifyAddressChanged, [params]);
  return null;
}
