/** Verbs that names of functions begin with, and the little words that ask or turn one thing into another. */
const VERBS: ReadonlySet<string> = new Set(
  `is has can should to from on as not in was are will must may does did have had be
  abort accept ack acknowledge acquire activate adapt add adjust adopt advance aggregate align allocate allow alter amend announce analyse
  analyze annotate answer append apply approve archive arrange ask assemble assert assign associate attach audit authenticate
  authorise authorize await back backfill backup balance ban batch begin bill bind blacklist block book boot bootstrap break broadcast browse
  build bulk bump cache calculate call cancel capture cast catch categorise categorize change charge check choose claim classify clean cleanup clear
  clone close coerce collapse collect combine commit compare compile complete compose compress compute concat concatenate
  configure confirm connect consolidate construct consume contain contains continue convert copy correct correlate count cover
  create crop cut cycle deactivate debit decide decline decode decorate decrease decrement decrypt deduct deduplicate define delegate
  delete deliver demote deny depend deploy deposit deprecate derive describe deserialise deserialize destroy detach detect
  determine diff digest disable discard disconnect discover dismiss dispatch display dispose distribute divide do download draft
  drain draw drop dump duplicate echo edit eject email embed emit empty enable encode encrypt end enforce enqueue enrich ensure
  enter enumerate erase engage escape establish estimate evaluate evict examine exchange exclude execute exit expand expect expire
  explain explode export expose extend extract fail fetch fill filter finalise finalize find finish fire fit fix flag flatten flush
  fold follow force forget fork format forward freeze fulfil fulfill gather generate get give grab grant greet group guard guess
  handle hash hide hold hydrate identify ignore impersonate import include increase increment index infer inform ingest
  inherit init initialise initialize inject insert inspect install instantiate intercept interpolate interpret intersect
  invalidate invite invoke issue iter iterate join judge jump keep kick kill label launch lay learn leave lift limit link
  list listen load localise localize locate lock log login logout look lookup lower make manage map mark mask match measure
  memoize merge migrate mirror mock modify monitor mount move multiply mute name navigate negotiate nest normalise normalize
  note notify observe obtain offer omit open optimise optimize orchestrate order organise organize override own pack pad paginate
  paint parse partition pass patch pause pay peek perform permit persist pick ping pipe place plan play poll pop populate post
  predict prefetch prepare prepend present preserve prevent preview print prioritise prioritize probe process produce project
  promote prompt propagate propose protect provide provision proxy prune publish pull purge push put qualify query queue quit
  quote raise randomise randomize rank rate reach react read rebuild recalculate receive recognise recognize recommend reconcile
  reconnect record recover redeem redirect redo reduce refactor refine refresh refund refuse regenerate register reject relate
  release reload remember remind remove rename render renew reopen reorder repair repeat replace replay reply report request
  require reschedule resend reserve reset resize resolve respond restart restore restrict resume retain retrieve retry return
  reuse reverse revert review revise revoke rewrite rollback rotate round route run sample sanitise sanitize save scale scan
  schedule score scrape scroll seal search seed seek select send separate sequence serialise serialize serve set settle setup
  share shift ship show shuffle shut shutdown startup sign signal signin signout signup simulate skip sleep slice slugify snapshot solve
  sort spawn specify spend split spread stage stamp start stop store stream strip structure stub submit subscribe substitute
  subtract succeed suggest sum summarise summarize supply support suppress suspend swap switch sync synchronise synchronize tag take
  tally teardown tell terminate test throttle throw tie time toggle tokenise tokenize total touch trace track train transfer
  transform transition translate transmit traverse trigger trim truncate try turn unassign unban unbind unblock undo unify
  uninstall union unlink unlock unmount unpack unpublish unregister unset unsubscribe unwrap update upgrade upload upsert use
  validate verify view visit void wait walk warm warn watch weigh widen wipe withdraw wrap write yield zip`.split(
    /\s+/,
  ),
);

/** Verbs that are as often nouns: `name`, `order`, `count`. */
const ALSO_NOUNS: ReadonlySet<string> = new Set(
  `address answer back backup balance batch bill block book break bulk cache call cast change charge check claim count cover cut debit deposit
  diff digest display draft drop dump email end escape estimate exchange exit export fill filter fire fit fix flag force format
  freeze grant group guard hash hold import index issue join label launch limit link list load lock log login logout look lookup map
  mark mask match measure mirror monitor mount move name note offer order pack pad patch pause pay permit place plan play poll post
  present preview print process produce project prompt proxy pull purge push query queue quote raise rank rate record refund release
  repair repeat report request reserve reset return review round route run sample scale schedule score search seed sequence set
  share shift ship show sign signal signup skip slice snapshot sort split spread stage stamp start stop store stream structure stub sum
  supply support switch sync tag test throw tie time toggle total touch trace track train transfer transition trigger try turn union
  update upgrade upload use view visit void wait walk watch zip to from on as is has can should was are will must may does did have
  had be`.split(/\s+/),
);

/** Whether a word is a verb, also with `re`, `un` or `de` before it, in the third person (`matches`), or made with `ize`. */
export function isVerb(word: string): boolean {
  if (VERBS.has(word) || /^[a-z]{3,}(?:ise|ize|ify)$/.test(word)) return true;
  const bare = word.replace(/^(?:re|un|de|in)(?=[a-z]{3})/, "");
  if (bare !== word && VERBS.has(bare)) return true;
  return (
    word.endsWith("s") &&
    (VERBS.has(word.slice(0, -1)) || (word.endsWith("es") && VERBS.has(word.slice(0, -2)))) &&
    !ALSO_NOUNS.has(word.slice(0, -1))
  );
}

/** Whether a word is a verb wherever it stands: `validate`, not `order`. */
export const isPlainVerb = (word: string): boolean => VERBS.has(word) && !ALSO_NOUNS.has(word);

/** The words of a function's name, lower case: `_get_one` gives `get`, `one`. */
export function nameWords(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split("_")
    .filter((word) => word !== "");
}
