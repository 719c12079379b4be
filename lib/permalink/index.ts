export { decodeLink, encodeLink } from "./codec";
export type { DecodeResult, SharedFinding, SharedWorkspace } from "./contract";
export { LINK_PLACES, type LinkFit, linkFit, type LinkPlace } from "./limits";
