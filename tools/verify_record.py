#!/usr/bin/env python3
"""Checks an exported record of Goround, on a machine without Goround: the chain, who could answer, every verdict.

    python3 verify_record.py FILE [--head SEQ:LINK]
Written from docs/record-format.md alone, whose sections are named in brackets. What does not hold is said in sentences.
Exit status: 0 all holds; 1 something does not; 2 what could be checked holds, and a newer Goround wrote the rest; 3 the
command was not understood, there is no such file, or it is no record.
"""
import base64, hashlib, json, re, struct, sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
Json = dict[str, Any]
Verdict = tuple[str, bool, Json, str]  # code, whether it is carried, numbers, why
HALF, VOTES, ONE, GROUPED = {"over": 1, "under": 2}, ("yes", "no", "abstain"), 100_000, ("groups", "double", "delegates")
ANSWERS = {"consensus": ("agree", "reserve", "aside", "block"), "consent": ("agree", "concern", "object"), "martha": ("like", "live_with", "uncomfortable")}
POLLS = ("ranked", "stv", "schulze", "approval", "score", "dots", "gradients")
TWO = "meeting_opened people_enrolled person_arrived people_admitted answers_given"
FORMS = {"decision_opened": 3, "motion_made": 3, "role_given": 3} | dict.fromkeys(TWO.split(), 2)  # (4), others have only one
TERMS: Json = {  # (5)
    "share": None, "strict": False, "base": "cast", "quorum": HALF, "quorum_strict": True, "chair": "none", "seats": 1, "blocks_tolerated": 0,
    "asides_tolerated": None, "blocks_tested": False, "readings": 1, "readings_held": 0, "seed": "", "review": "", "of_change": False, "amendments_tolerated": 3, "amended": 0,
    "deferral": None, "groups_share": None, "groups_strict": False, "delegation": "split", "of_all": False, "floor": None, "dots": 5, "dots_each": 0,
    "top": 5, "favourable": 3}
FORGETTABLE = re.compile("turn_(started|ended|paused|resumed|extended|stretched)|clock_corrected|hand_(raised|lowered)|answers_lapsed|entry_moved|gap_counted|"
    "hands_lapsed|person_(missed|skipped|arrived|returned|left)|piece_passed|round_(ended|opened)|side_taken|turns_carried|note_(written|changed)|"
    "words_replaced|passage_(marked|reworded)")  # (2)
WRONG = (KeyError, IndexError, TypeError, AttributeError, ValueError, struct.error)
def read(text: str) -> tuple[Json, list[Json]]:  # the first line and the rows (1)
    header, *rows = [json.loads(line) for line in text.split("\n") if line]
    for row in rows: row["bytes"] = base64.b64decode(row["body64"]) if "body64" in row else row["body"].encode()
    if header["goround_record"] != 1: raise ValueError("the form of the file is not known")
    return header | {"bytes": header["meeting"].encode()}, rows
def link_of(row: Json, before: str, meeting: bytes) -> str:  # the link that a row should bear (2)
    parts, numbers = (meeting, row["kind"].encode(), row["by"].encode(), row["bytes"]), ("seq", "act", "version", "at", "tick")
    head = struct.pack(">32s5q4I", bytes.fromhex(before), *(row[each] for each in numbers), *map(len, parts))
    return hashlib.sha256(head + b"".join(parts)).hexdigest()
def chained(header: Json, rows: Sequence[Json], head: str = "") -> tuple[int, list[str]]:
    """Return how many rows follow one another, and what does not hold (2)."""
    link, act, good, faults = hashlib.sha256(b"goround record\0" + header["bytes"]).hexdigest(), 0, 0, []
    try: gone = {at for row in rows if row["kind"] == "parts_forgotten" for a, b in json.loads(row["bytes"])["rows"] for at in range(a, min(b + 1, row["seq"]))}
    except WRONG: gone = set()
    for place, row in enumerate(rows, 1):
        try:
            lost = place in gone and FORGETTABLE.fullmatch(row["kind"]) and re.fullmatch("[0-9a-f]{64}", row["link"])
            link = row["link"] if lost else link_of(row, link, header["bytes"])
            missing = f"is missing: row {row['seq']} stands in its place" if row["seq"] > place else ""
            if (row["seq"], row["link"]) != (place, link): faults = [missing or "is not as it was written"]
            elif row["act"] not in (place, act): faults = ["belongs to an act that it does not follow"]
        except WRONG: faults = ["is no row of a record"]
        if faults: break
        act, good = row["act"], place
    faults = [f"Row {good + 1} {each}." for each in faults]
    if (header.get("rows"), header.get("link")) != (len(rows), rows[-1].get("link") if rows else ""):
        faults.append("The first line tells of another number of rows, or of another last link.")
    seq, _, noted = head.partition(":")
    if head and int(seq) > len(rows): faults.append(f"The record was cut off: it had {seq} rows, and has {len(rows)}.")
    elif head and rows[int(seq) - 1].get("link") != noted.lower(): faults.append(f"Row {seq} bears another link than was noted.")
    return good, faults
def take(s: Json, row: Json, e: Json) -> bool:
    """Let an event do to the state what (4) says; tell whether it is one of those."""
    kind, who, label, group, d = row["kind"], e.get("person"), e.get("label"), e.get("group"), s["open"]
    given = d["given"].get(who, ("", "", False)) if d else ("", "", False)
    match kind:
        case "meeting_opened": s["zone"] = e.get("zone", 0)
        case "people_enrolled" | "person_arrived":
            for p in e.get("people", [e]): s["who"][p["number"]] = [p["name"], p.get("group", ""), p.get("here", True)]
        case "person_returned" | "person_left": s["who"][who][2] = kind == "person_returned"
        case "group_declared": s["who"][who][1] = group or s["who"][who][1]
        case "name_corrected": s["who"][who][0] = e["name"]
        case "role_given" | "role_ended": s["roles"][e["role"]] = who if kind == "role_given" else 0
        case "spoke_named" | "alternate_named": s["voices"][kind, group] = who
        case "delegate_recalled": s["voices"] = {k: n for k, n in s["voices"].items() if (k[1], n) != (group, who)}
        case "home_reported": s["home"][group] = dict(e["answers"])
        case "lot_published": s["lot"] = e
        case "motion_made": s["moved"][row["seq"]] = e["motion"].get("vote", "majority")
        case "bundle_adopted": s["bundle"] = row["act"]
        case "decision_opened":
            d = s["open"] = {"subject": e["subject"], "terms": TERMS | e["terms"], "act": row["act"], "over": False}
            d |= {n: dict(e.get(n, ())) for n in ("weights", "groups", "group_votes", "spoken_for")}
            d |= {"electorate": list(e["electorate"]), "options": e.get("options", ()), "opened": e.get("present", 0)}
            d |= {"secret": e.get("secrecy") == "secret", "recused": set(), "given": {}, "hands": None, "ballots": {}, "papers": {}}
        case "count_reopened":
            d = s["open"] = [each for each in s["closed"] if each["subject"] == e["subject"]][-1]
            s["closed"], d["over"] = [each for each in s["closed"] if each is not d], False
        case "question_reopened": s |= {"closed": [o for o in s["closed"] if o["subject"] != label], "open": None if d and d["subject"] == label else d}
        case _ if d is None: return False
        case "quorum_set" if not d["over"]: d["terms"] |= {"quorum": e["share"], "quorum_strict": is_half(e["share"])}
        case "review_set" if not d["over"] and d["subject"] == label: d["terms"]["review"] = e["on"]
        case "terms_changed": d["terms"] = TERMS | e["terms"]
        case "people_admitted":
            d["electorate"] += [each for each in e["people"] if each not in d["electorate"]]
            d |= {"recused": d["recused"] - set(e["people"]), "spoken_for": d["spoken_for"] | dict(e.get("spoken_for", ()))}
        case "person_recused":
            d["recused"] = d["recused"] | {who}
            for answers in (d["given"], d["ballots"]): answers.pop(who, None)
        case "answers_given": d["given"] |= dict.fromkeys(e["people"], (e["answer"], "untested", e.get("provisional", False)))
        case "objection_judged" if given[0] == "object": d["given"][who] = (*(("object", "qualified") if e["qualifies"] else ("concern", "preference")), given[2])
        case "block_judged" if given[0] == "block":
            d["given"][who] = "block", "qualified" if e["on_principle"] else "preference", given[2]
        case "block_given_up" if given[:2] == ("block", "preference"): d["given"][who] = "aside", *given[1:]
        case "group_decided" if given[0]: d["given"][who] = *given[:2], False
        case "votes_counted": d["hands"] = {each: e.get(each, 0) for each in VOTES}
        case "answers_counted": d["hands"] = dict(e["answers"])
        case "answers_cleared": d |= {"given": {}, "hands": None, "ballots": {}, "papers": {}}
        case "ballot_cast": d["ballots"][who] = e["ballot"]
        case "paper_typed": d["papers"][e["number"]] = d["papers"].get(e["number"], {}) if e.get("again") else e["ballot"]
        case "paper_taken_out": d["papers"].pop(e["number"], None)
        case "decision_closed": d["over"], s["closed"] = True, [*s["closed"], d]
        case _: return False
    return True
def least(share: Json, base: int, strict: bool) -> int:
    return max(1, int(share["over"] * base // share["under"] + 1 if strict else -(-share["over"] * base // share["under"])))
def is_half(share: Json) -> bool: return bool(2 * share["over"] == share["under"])
def heard(s: Json, d: Json, number: int) -> bool:  # whether a number of the electorate is here (5)
    if not d["spoken_for"]: return bool(number in s["who"] and s["who"][number][2])
    group = d["spoken_for"].get(number, "")
    named = [who for key, who in s["voices"].items() if key[1] == group and who]
    return any(s["who"][each][2] for each in named or [who for who, known in s["who"].items() if group and known[1] == group])
def count(s: Json, d: Json) -> Json:
    """Return the numbers that a verdict rests on (5)."""
    t, weights, deciding = d["terms"], d["weights"], set(d["electorate"]) - d["recused"]
    present = {each for each in deciding if heard(s, d, each)}
    counts = t["chair"] in ("when_decisive", "casting") and not d["spoken_for"]
    chair = (s["roles"].get("chair") or s["roles"].get("facilitator")) if counts else None
    apart = {chair} if t["chair"] == "when_decisive" else set()
    stands = (present if t["method"] in ANSWERS else deciding) - apart
    given = {who: said for who, said in d["given"].items() if who in stands}
    def votes(people: Iterable[int]) -> int: return sum(weights.get(each, 1) for each in people)
    def tallied(people: Sequence[int]) -> Counter[str]:
        return +Counter({a: votes(p for p in people if given[p][0] == a) for a, *_ in given.values()})
    c: Json = {"present": len(present), "entitled": len(deciding), "opened": d["opened"], "groups": [], "chair": {}}
    c |= {"here": len(present), "all": len(deciding), "given": list(given.values()), "answers": Counter()}
    if t["method"] in POLLS: return c | {"unanswered": max(0, len(present) - len(d["ballots"]) - len(d["papers"]))}
    hands: Counter[str] = +Counter(d["hands"])
    if d["hands"] is not None: return c | {"answers": hands, "unanswered": max(0, len(present) - sum(hands.values()))}
    c |= {"here": votes(present), "all": votes(deciding)} if weights else {}
    if chair and chair in present and chair in d["given"]: c["chair"] = {d["given"][chair][0]: votes([chair])}
    home, of = s["home"] if t["delegation"] != "free" else {}, d["groups"] if t["method"] in GROUPED else {}
    names = ({*of.values(), *home} if home else {of.get(each) for each in deciding}) if t["method"] in GROUPED else set()
    for name in sorted(filter(None, names)):
        own = Counter(home.get(name)) if home else tallied([p for p in given if of.get(p) == name])
        c["groups"].append((own, any(of.get(p) == name for p in present), d["group_votes"].get(name, 1)))
    return c | {"answers": tallied(list(given)), "unanswered": len(present - apart - set(given))}
def presence(t: Json, c: Json) -> Verdict:
    """Return the numbers of every verdict; the code is empty, or NO_QUORUM where that is missed (5)."""
    needed = least(t["quorum"], c["entitled"], t["quorum_strict"] and t["quorum"]["over"] != t["quorum"]["under"])
    why = "quorum_missing" if c["opened"] < needed else "quorum_lost" if c["present"] < needed else ""
    numbers = {each: c[each] for each in ("unanswered", "present", "entitled")} | c["answers"]
    return "NO_QUORUM" * bool(why), False, numbers | {"present_at_opening": c["opened"], "quorum_needed": needed}, why
def majority(t: Json, c: Json) -> Verdict:  # by yes and no (6)
    (share, strict), chair = (t["share"], t["strict"]) if t["share"] else (HALF, True), False
    def base(a: Counter[str]) -> int: return int({"cast": a["yes"] + a["no"], "present": c["here"], "entitled": c["all"]}[t["base"]])
    def code_of(a: Counter[str]) -> str:
        even = is_half(share) and strict and t["base"] == "cast" and a["yes"] == a["no"] > 0
        return "PASSED" if a["yes"] >= least(share, base(a), strict) else "TIED" if even else "FAILED"
    if set(c["chair"]) & {"yes", "no"}:
        added, before = c["answers"] + Counter(c["chair"]), code_of(c["answers"])
        turns = (code_of(added) == "PASSED") != (before == "PASSED")
        chair = turns if t["chair"] == "when_decisive" else before == "TIED"
        c = c | {"answers": added} if chair else c
    void = presence(t, c)
    if void[0]: return void
    yes, no, of, code = c["answers"]["yes"], c["answers"]["no"], base(c["answers"]), code_of(c["answers"])
    needed, gain, missing = least(share, of, strict), share["under"] - share["over"], share["over"] * of - yes * share["under"]
    numbers = dict.fromkeys(VOTES, 0) | void[2] | {"base": of, "needed": needed, "chair": int(chair)}
    numbers |= {"short_by": max(0, needed - yes), "to_spare": max(0, yes - needed)}
    if code == "PASSED" or t["base"] != "cast": numbers["more_yes"] = max(0, needed - yes)
    elif gain: numbers["more_yes"] = max(1, missing // gain + 1 if strict else -(-missing // gain))
    elif not no: numbers["more_yes"] = 1
    why = "" if code == "PASSED" else "needs_more" if yes else "nobody_in_favour" if no else "nobody_voted"
    return code, code == "PASSED", numbers, "chair_decided" if chair else why
def as_one(a: Counter[str]) -> str: return "abstain" if a["yes"] == a["no"] else "yes" if a["yes"] > a["no"] else "no"
def split(own: Counter[str], votes: int) -> Counter[str]:  # the votes of delegates, as their group voted at home (6)
    total = sum(own[each] for each in VOTES)
    if not total: return Counter(abstain=votes)
    shares = Counter({each: votes * own[each] // total for each in VOTES})
    rest, left = {each: votes * own[each] % total for each in VOTES}, votes - sum(shares.values())
    for size in sorted(set(rest.values()) - {0}, reverse=True):
        tied = [each for each in VOTES if rest[each] == size]
        shares.update(["abstain"] * left if len(tied) > left else tied)
        left -= min(left, len(tied))
    return shares
def by_groups(t: Json, c: Json) -> Verdict:  # by groups, double or delegates (6)
    here, total, method, sent = [each for each in c["groups"] if each[1]], {"groups": len(c["groups"])}, t["method"], c
    groups = c | {"answers": Counter(as_one(own) for own, *_ in here), "here": len(here), "all": total["groups"], "chair": {}}
    if method == "delegates" and t["delegation"] != "free":
        votes = [split(own, n) if t["delegation"] == "split" else Counter({as_one(own): n}) for own, _, n in here]
        bound = {"answers": sum(votes, Counter()), "here": sum(n for *_, n in here), "all": sum(n for *_, n in c["groups"])}
        sent = c | bound | {"chair": {}}
    code, carried, numbers, why = majority(t, groups if method == "groups" else sent)
    if method == "groups": numbers |= {f"people_{each}": c["answers"][each] for each in VOTES}
    if method != "double": return code, carried, numbers | total, why
    if code == "NO_QUORUM": return code, carried, numbers, why
    own_share = {"share": t["groups_share"], "strict": t["groups_strict"]} if t["groups_share"] else {}
    _, both, found, _ = majority(t | own_share, groups)
    numbers |= total | {f"groups_{n}": found[n] for n in ("needed", "base", "more_yes", *VOTES) if n in found}
    why = "" if carried and both else "people_short" if both else "groups_short" if carried else "both_short"
    return "FAILED" if why else "PASSED", not why, numbers, why
def by_answers(t: Json, c: Json, today: date) -> Verdict:
    """Return the verdict of a consensus test, a consent test, or a sense vote (6)."""
    code, carried, numbers, why = presence(t, c)
    if code: return code, carried, numbers, why
    a, waiting, numbers = c["answers"], c["unanswered"], dict.fromkeys(ANSWERS[t["method"]], 0) | numbers
    def day(text: str) -> date | None:
        try: return date.fromisoformat(text) if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text) else None
        except ValueError: return None
    if t["method"] == "martha":
        rules = [(not sum(a.values()), "INCOMPLETE", "unanswered"), (2 * a["uncomfortable"] > sum(a.values()), "RETURNED",
                 "too_uneasy"), (True, "OPEN", "unease" if a["uncomfortable"] else "at_ease")]
    elif t["method"] == "consensus":
        borne = (sum(a.values()) + waiting) // 5 if t["asides_tolerated"] is None else t["asides_tolerated"]
        limit, blocks = t["blocks_tolerated"], [each for each in c["given"] if each[0] == "block"]
        numbers |= {"asides_tolerated": borne, "blocks_tolerated": limit}
        found = {status for _, status, _ in blocks} if t["blocks_tested"] else set()
        why = "block_rejected" if "preference" in found else "too_many_blocks"
        rules = [(waiting, "INCOMPLETE", "unanswered"),
                 (a["block"] > limit >= a["block"] - sum(p for *_, p in blocks), "INCOMPLETE", "group_unasked"),
                 (a["block"] > limit, "BLOCKED", "block_untested" if "untested" in found else why),
                 (a["aside"] > borne, "RETURNED", "too_many_stand_asides"), (not a["agree"] + a["reserve"], "RETURNED",
                 "nobody_agrees"), (t["readings_held"] + 1 < t["readings"], "OPEN", "read_again"), (True, "CONSENSUS", "")]
    else:
        known = Counter(status for answer, status, _ in c["given"] if answer == "object")
        known["untested"] += max(0, a["object"] - sum(known.values()))
        numbers |= {"amended": t["amended"], "amendments_tolerated": t["amendments_tolerated"]}
        numbers |= {f"{each}_objections": known[each] for each in ("untested", "qualified", "preference", "resolved")}
        put_off, worn = t["deferral"] or {}, known["qualified"] and t["amended"] >= t["amendments_tolerated"]
        settled = put_off.get("owner") and (day(put_off.get("until", "")) or today) > today
        rules = [(waiting, "OPEN", "unanswered"), (known["untested"], "OPEN", "objection_untested"),
                 (worn and settled, "DEFERRED", "amendments_exhausted"), (worn, "DEFERRED", "deferral_unsettled"),
                 (known["qualified"], "OPEN", "objection_open"), (known["preference"], "OPEN", "concern_unrecorded"),
                 (t["of_change"] or (day(t["review"]) or today) > today, "AGREED", ""), (day(t["review"]), "OPEN", "review_past"),
                 (True, "OPEN", "review_missing")]
    code, why = next((code, why) for applies, code, why in rules if applies)
    return code, code in ("CONSENSUS", "AGREED"), numbers, why
def chosen(among: Iterable[int], rounds: list[list[int]], lot: list[int], pick: Callable[..., int]) -> tuple[int, set[int]]:
    """Return who has the most (max) or the fewest (min), and who was tied if the lot chose (7)."""
    left = tied = list(among)
    for back, votes in enumerate(reversed(rounds)):
        left = [each for each in left if votes[each] == pick(votes[other] for other in left)]
        tied = tied if back else left
        if len(left) == 1: return left[0], set()
    return (min if pick is max else max)(left, key=lot.index), set(tied)
def transferred(t: Json, papers: list[Any], n: int, lot: list[int]) -> tuple[list[int], bool, Json]:
    """Count ranked choice or stv: return the elected, whether the lot could have put one out, and numbers (7)."""
    valid, stv, seats, one = sum(w for _, w, _ in papers), t["method"] == "stv", t["seats"], ONE if t["method"] == "stv" else 1
    quota, votes, rounds, elected = (valid // (seats + 1) + 1) * one, [0] * n, list[list[int]](), list[int]()
    going, surplus, by_lot, piles = set(range(n)), set[int](), set[int](), [list[Any]() for _ in range(n)]
    def give(pile: Iterable[Any], part: int = 1, of: int = 1) -> None:
        for marks, value, w in pile:
            for to in [each for each in marks if each in going][:1]:
                piles[to].append((marks, value * part // of, w))
                votes[to] += value * part // of * w
    def elect(people: set[int]) -> None:
        while people and len(elected) < seats:
            elected.append(first := chosen(people, rounds, lot, max)[0])
            for each in (people, going): each.discard(first)
            surplus.update({first} if votes[first] > quota else ())
    give((marks, one, w) for marks, w, _ in papers)
    while True:
        rounds.append(votes[:])
        base = valid if t["of_all"] else sum(votes)
        elect({each for each in going if (votes[each] >= quota if stv else 2 * votes[each] > base)})
        if stv and len(going) <= seats - len(elected): elect(set(going))
        if len(elected) == seats or len(going) <= (not stv) or not (stv or sum(votes)): break
        who, tied = chosen(surplus, rounds, lot, max) if surplus else chosen(going, rounds, lot, min)
        part, of, keeps, by_lot = (votes[who] - quota, votes[who], quota, by_lot) if surplus else (1, 1, 0, by_lot | tied)
        for each in (going, surplus): each.discard(who)
        pile, piles[who], votes[who] = piles[who], [], keeps
        give(pile, part, of)
    best, second = sorted([*votes, 0], reverse=True)[:2]
    more = {"votes": best, "second": second, "lead": best - second, "needed": base // 2 + 1, "of_all": int(t["of_all"])}
    more = {"quota": quota // one} if stv else more | {"exhausted": valid - sum(votes)}
    return elected, bool(by_lot & set(elected)), more
def compared(papers: list[Any], every: range, lot: list[int]) -> tuple[list[int], bool, Json]:  # who is elected, whether by lot, and numbers (7)
    d = [[0] * len(every) for _ in every]
    for _, w, tiers in papers:
        place = {each: at for at, tier in enumerate(tiers) for each in tier}
        for x, at in place.items():
            for y in every: d[x][y] += w * (at < place.get(y, len(every)))
    p = [[d[x][y] * (d[x][y] > d[y][x]) for y in every] for x in every]
    for via in every: p = [[max(p[x][y], min(p[x][via], p[via][y])) for y in every] for x in every]
    unbeaten = [x for x in lot if all(p[x][y] >= p[y][x] for y in every)]
    alone = [x for x in every if all(d[x][y] > d[y][x] for y in every if y != x)]
    return unbeaten[:1], len(unbeaten) > 1, {"condorcet": len(alone)}
def fits(t: Json, tiers: Json, marked: Sequence[tuple[int, int]], n: int) -> bool:  # valid (7)
    marks, numbers = [each for each, _ in marked], [number for _, number in marked]
    if not marks or len(set(marks)) < len(marks) or not set(marks) <= set(range(n)): return False
    dots = 0 < sum(numbers) <= t["dots"] and max(numbers) <= (t["dots_each"] or t["dots"])
    more = {"ranked": len(tiers) == len(marks), "gradients": len(marks) == 1, "score": max(numbers) <= t["top"], "dots": dots}
    return min(numbers) >= 0 and more.get("ranked" if t["method"] == "stv" else t["method"], True)
def drawn(seed: str, names: Sequence[str]) -> list[int]:  # (7), (8)
    return sorted(range(len(names)), key=lambda at: (hashlib.sha256(f"{seed}\n{names[at]}".encode()).digest(), at))
def by_ballots(d: Json, c: Json) -> Verdict:  # the verdict of a poll (7)
    t, options, method, papers, spoiled = d["terms"], d["options"], d["terms"]["method"], [], 0
    seats, n, totals, (code, carried, numbers, why) = t["seats"], len(options), [0] * len(options), presence(t, c)
    if code: return code, carried, numbers, why
    cast = [(ballot, d["weights"].get(who, 1)) for who, ballot in d["ballots"].items()]
    for ballot, w in [*cast, *((paper, paper.get("weight", 1)) for paper in d["papers"].values())]:
        tiers = ballot.get("ranking", [])
        marked = ballot.get("points", []) if method in ("score", "dots") else [(o, 1) for tier in tiers for o in tier]
        if w < 1 or not fits(t, tiers, marked, n): spoiled += max(w, 1)
        else:
            papers.append(([each for each, _ in marked], w, tiers))
            for each, number in marked: totals[each] += number * w
    valid, lot = sum(w for _, w, _ in papers), drawn(t["seed"], options)
    numbers |= {"valid": valid, "spoiled": spoiled, "seats": seats}
    if not valid: return "FAILED", False, numbers, "nobody_voted"
    if method == "dots": return "OPEN", False, numbers | {"votes": max(totals)}, "advice_only"
    if method == "gradients":
        support, needed = sum(totals[: t["favourable"]]), least(t["share"], valid, t["strict"]) if t["share"] else 0
        code, why = ("OPEN", "advice_only") if not needed else ("PASSED", "") if support >= needed else ("FAILED", "needs_more")
        return code, code == "PASSED", numbers | {"support": support, "needed": needed}, why
    order = sorted(lot, key=lambda at: -totals[at])
    lead = totals[order[seats - 1]] - totals[order[seats]] if seats < n else 0
    needed = least(t["floor"], valid, is_half(t["floor"])) if t["floor"] else 1
    reaching = n if method == "score" else sum(number >= needed for number in totals)
    more: Json = {"votes": max(totals), "lead": lead} | ({"top": t["top"]} if method == "score" else {"needed": needed})
    elected, by_lot = order[: min(seats, reaching)], reaching > seats and not lead
    if method in ("ranked", "stv"): elected, by_lot, more = transferred(t, papers, n, lot)
    if method == "schulze": elected, by_lot, more = compared(papers, range(n), lot)
    if not elected: return "NO_MAJORITY", False, numbers | more, "needs_more" if method == "ranked" else "below_floor"
    why = "seats_left" if len(elected) < seats else "by_lot" * by_lot
    return f"ELECTED {', '.join(options[each] for each in elected)}", True, numbers | more, why
def closing(s: Json, d: Json, row: Json, e: Json) -> Iterable[str]:  # what does not hold of a verdict (5)
    c, method, v = count(s, d), d["terms"]["method"], e["verdict"]
    said = found = v["code"], v["carried"], dict(v["numbers"]), v["why"]
    silent = not (d["given"] or d["hands"] or d["ballots"] or d["papers"] or said[2]) and d["act"] == row["act"]
    voiced = silent and v["why"] == "by_voice" and said[:2] in (("PASSED", True), ("FAILED", False))
    agreed = silent and v["why"] == "unopposed" and said[:2] == ("PASSED", True) and s["bundle"] == row["act"]
    today = datetime.fromtimestamp(row["at"] // 1000 + s["zone"] * 60, UTC).date()
    if method in POLLS: found = by_ballots(d, c)
    elif method in ANSWERS and not agreed: found = by_answers(d["terms"], c, today)
    elif not (voiced or agreed): found = (by_groups if method in GROUPED else majority)(d["terms"], c)
    if d["spoken_for"] and method not in POLLS and found is not said: found[2]["of_groups"] = len(d["spoken_for"])
    named = sorted(each for each in {*said[2], *found[2]} if said[2].get(each) != found[2].get(each))
    numbers = "".join(f"; {each} is {found[2].get(each)}, not {said[2].get(each)}" for each in named)
    if said != found: yield f"states {v['code']} {v['why']}; by the answers it is {found[0]} {found[3]}{numbers}".replace(" ;", ";")
    if not agreed and e.get("present", 0) != c["present"]: yield f"states {e.get('present', 0)} present; it is {c['present']}"
def wrong(s: Json, row: Json, e: Json) -> Iterable[str]:
    """Say what an event states that does not follow from those before it (5), (8), (9)."""
    kind, d = row["kind"], s["open"]
    if kind == "decision_opened":
        here = sum(heard(s, {"spoken_for": dict(e.get("spoken_for", ()))}, each) for each in e["electorate"])
        if (e.get("present", 0), e["entitled"]) != (here, len(e["electorate"])): yield "counts those who may answer wrongly"
    elif kind in ("answers_given", "ballot_cast"):
        if d["secret"]: yield "puts a name beside an answer in a secret decision"
        if set(e.get("people") or [e["person"]]) - (set(d["electorate"]) - d["recused"]): yield "is of somebody who may not answer"
    elif kind == "decision_closed": yield from closing(s, d, row, e)
    elif kind == "lot_drawn":
        lot, of, out = s["lot"], Counter[str](), list[int]()
        for who in [lot["people"][at] for at in drawn(lot["seed"], [s["who"][each][0] for each in lot["people"]])]:
            group, most = s["who"][who][1], lot.get("most_of_a_group", 0)
            out += [] if most and group and of[group] >= most else [who]
            of[group] += 1
        drew = e["people"] + e.get("alternates", [])
        if drew != out[: lot["places"] + lot.get("alternates", 0)]: yield "names others than the lot draws"
    elif kind in ("motion_settled", "blank_filled", "suggestion_lost"):
        yes, no = e.get("counted") or (e.get("yes", 0), e.get("no", 0))
        rules = {"two-thirds": yes > 0 and 3 * yes >= 2 * (yes + no), "majority against": no <= yes, "unless two object": no < 2}
        carried, stated = rules.get(s["moved"].get(e.get("made")), yes > no), kind == "blank_filled" or e.get("carried", False)
        if (yes or no or e.get("abstain")) and stated != carried: yield "is settled otherwise than was counted"
def judged(rows: Sequence[Json]) -> tuple[list[str], list[str], int]:
    """Return what does not hold, what is newer, and how many verdicts were worked out (3)."""
    faults, newer, verdicts, undone, taken = list[str](), list[str](), 0, set[int](), list[tuple[Json, Json]]()
    def state() -> Json:
        s: Json = {"zone": 0, "open": None, "closed": [], "bundle": 0, "who": {}, "roles": {}, "voices": {}, "home": {}, "moved": {}}
        for row, e in taken:
            if row["act"] not in undone: take(s, row, e)
        return s
    s = state()
    for row in rows:
        try:
            e = json.loads(row["bytes"])
            if row["kind"] in ("act_undone", "act_redone"):
                undone = undone | {e["act"]} if row["kind"] == "act_undone" else undone - {e["act"]}
                s = state()
            faults += [f"Row {row['seq']} ({row['kind']}) {each}." for each in wrong(s, row, e)]
            known, verdicts = take(s, row, e), verdicts + (row["kind"] == "decision_closed")
            if known: taken.append((row, e))
            if known and row["version"] > FORMS.get(row["kind"], 1): newer.append(f"Row {row['seq']} is of a newer Goround.")
        except WRONG as fault: faults.append(f"Row {row['seq']} ({row['kind']}) is not what it should be: {fault!r}.")
        if newer: break
    return faults, newer, verdicts
def main(arguments: Sequence[str]) -> int:  # what to end with
    head = "".join(arguments[2:]) if arguments[1:2] == ["--head"] else ""
    try:
        if len(arguments) != (3 if head else 1) or not re.fullmatch(r"([1-9][0-9]*:[0-9A-Fa-f]{64})?", head): raise ValueError(__doc__)
        header, rows = read(Path(arguments[0]).read_text(encoding="utf-8"))
    except (OSError, *WRONG) as fault: return 3 * bool(sys.stderr.write(f"Nothing was checked. {fault}\n"))
    good, faults = chained(header, rows, head)
    wrongs, newer, verdicts = judged(rows[:good])
    told = f"{good} of {len(rows)} rows follow one another; {verdicts} verdicts were worked out."
    holds = "Not all of it holds." if faults or wrongs else "All of that holds."
    sys.stdout.write("\n".join((*faults, *wrongs, *newer, f"{told} {holds}\n")))
    return 1 if faults or wrongs else 2 if newer else 0
if __name__ == "__main__": sys.exit(main(sys.argv[1:]))
