"""Several stations in one meeting, as processes of their own, killed and cut off at random.

    python -m tools.stations_trial [--stations 2|4] [--acts N] [--seed N] [--every S] [--log FILE]

A server is begun, and a meeting; each station reaches the server by a way of its own, which is cut
off now and then (closed, or silent), and now and then a station is killed (SIGKILL) and started
again. In the end every act that was said to be durable must be in the record, none of them twice,
and all stations must hold the same record and the same meeting. Exit status 0 when that held.
"""

from __future__ import annotations

import argparse
import collections
import hashlib
import itertools
import json
import os
import random
import select
import socket
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, TextIO

import psycopg
from sqlalchemy import make_url

from app.attending.clock import SteadyClock
from app.resources import load_processes
from facilitation.language.grammar import act_of
from facilitation.library.library import open_library
from facilitation.library.patient import PatientLibrary
from facilitation.meeting.attended import AttendedMeeting, Tiding, open_record
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.minutes.acts import WriteNote
from facilitation.meeting.families.minutes.events import NoteWritten
from facilitation.meeting.families.people.events import PersonArrived
from facilitation.meeting.seat import Post
from facilitation.record.integrity import first_broken
from facilitation.record.journal import StorageFault
from tools import database_server
from tools.environment import HOUSE

_MEETING = "trial"
_BEGIN = ('meeting "Trial"', "arrive Ana, Ben, Chi, Dov, Eli, Fay")
_PEOPLE = ("Ana", "Ben", "Chi", "Dov", "Eli", "Fay")
_POSTS = {2: (Post.FULL, Post.NOTES), 4: (Post.FULL, Post.NOTES, Post.DOOR, Post.SHOW)}
_SETTLE_S = 0.5
_END_S = 90
_HELD_S = 0.02
"""Memory is so quick that otherwise a cut of a second would hold thousands of acts."""


class Way:
    """A station's way to the server, which can be cut off."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._open: set[socket.socket] = set()
        self.cut = False
        self.silent = False
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port = self._door.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                here, _ = self._door.accept()
            except OSError:
                return
            threading.Thread(target=self._carry, args=(here,), daemon=True).start()

    def _carry(self, here: socket.socket) -> None:
        with suppress(OSError), here:
            if self.cut:
                return
            with socket.create_connection(("127.0.0.1", self._to)) as there:
                for each in (here, there):
                    each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    self._open.add(each)
                try:
                    self._copy(here, there)
                finally:
                    self._open -= {here, there}

    def _copy(self, here: socket.socket, there: socket.socket) -> None:
        other = {here: there, there: here}
        while not self.cut:
            readable, _, _ = select.select([here, there], [], [], 0.2)
            for each in readable:
                while self.silent and not self.cut:
                    time.sleep(0.02)
                data = each.recv(65_536)
                if not data or self.cut:
                    return
                other[each].sendall(data)

    @contextmanager
    def gone(self, seconds: float, *, silent: bool) -> Iterator[None]:
        """Be cut off for a while: closed, or without a sign."""
        if silent:
            self.silent = True
        else:
            self.cut = True
            for each in tuple(self._open):
                with suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)
        time.sleep(seconds)
        yield
        self.cut = self.silent = False

    def close(self) -> None:
        self._door.close()


class Told:
    """What a station says of itself, a line each."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def __call__(self, **what: object) -> None:
        self._out.write(json.dumps(what) + "\n")
        self._out.flush()


def lines_of(post: Post, number: int) -> str:
    """Return what is typed at a station as its act of this number."""
    if post is Post.DOOR:
        return f"arrive P{number}" if number % 2 == 0 else f"leave P{number - 1}"
    kinds = (_PEOPLE[number // 3 % len(_PEOPLE)], "next", "done")
    return kinds[number % len(kinds)]


class Attending:
    """One station, in a process of its own."""

    def __init__(self, url: str, post: Post, name: str, tell: Told) -> None:
        self._post, self._name, self._tell = post, name, tell
        self._news = threading.Event()
        self._waiting: list[int] = []
        processes = load_processes()
        library = PatientLibrary(open_library(url))
        opened = open_record(library, _MEETING, processes, post)
        self.meeting = AttendedMeeting(opened, _MEETING, processes, SteadyClock(), self._hear)
        library.watch(_MEETING, self._news.set)

    def _hear(self, tiding: Tiding, _about: object) -> None:
        if tiding in (Tiding.TROUBLED, Tiding.REJOINED, Tiding.RELIEVED):
            self._tell(tiding=str(tiding))

    def work(self, first: int, last: int, ended: threading.Event) -> None:
        """Do acts, and in between hear of the others', until all are done and it is to end."""
        number, settled = first, time.monotonic()
        while number < last or not ended.is_set():
            if self._news.wait(0.001 if number < last else 0.05):
                self._news.clear()
                self.meeting.listen()
            if time.monotonic() - settled > _SETTLE_S:
                settled = time.monotonic()
                self._settle()
            if number < last:
                self._do(number)
                number += 1
        self._end()

    def _do(self, number: int) -> None:
        by = f"desk@{self._name}" if self._post is Post.NOTES else "console"
        self._tell(trying=number)
        if self._post is Post.NOTES:
            outcome = self.meeting.do(WriteNote(f"N{number}"), by)
        else:
            outcome = self.meeting.do(act_of(lines_of(self._post, number), None), by)
        if not outcome:
            self._tell(refused=number, code=outcome.refusal.code if outcome.refusal else "fault")
        elif self.meeting.memory_only is None:
            self._tell(done=number, link=outcome.rows[-1].link.hex())
        else:
            self._waiting.append(number)
            self._tell(held=number)
            time.sleep(_HELD_S)

    def _settle(self) -> None:
        self.meeting.settle()
        self.meeting.listen()
        if self._waiting and self.meeting.memory_only is None:
            self._tell(delivered=self._waiting)
            self._waiting.clear()

    def _end(self) -> None:
        until = time.monotonic() + _END_S
        while self.meeting.memory_only is not None and time.monotonic() < until:
            self._settle()
            time.sleep(0.1)
        self._settle()
        self.meeting.listen()
        held, rows = self.meeting.memory_only, self.meeting.history.rows()
        state = hashlib.sha256(repr(self.meeting.history.meeting).encode()).hexdigest()
        end = {"rows": len(rows), "link": rows[-1].link.hex(), "state": state}
        self._tell(**end, held="" if held is None else held.fault.code)
        self.meeting.close()


def attend(url: str, post: Post, name: str, first: int, last: int) -> int:
    """Be one station until its input ends."""
    ended = threading.Event()
    tell = Told(sys.stdout)

    def wait() -> None:
        sys.stdin.read()
        ended.set()

    threading.Thread(target=wait, daemon=True).start()
    station = _begun(url, post, name, tell)
    station.work(first, last, ended)
    return 0


def _begun(url: str, post: Post, name: str, tell: Told) -> Attending:
    """Open the meeting; while the way is cut off it is tried again."""
    while True:
        try:
            return Attending(url, post, name, tell)
        except StorageFault as fault:
            tell(not_begun=fault.code)
            time.sleep(0.3)


class Laptop:
    """A station as the trial knows it: its process, its way, and what it said."""

    def __init__(self, post: Post, url: str, port: int, acts: int, log: TextIO) -> None:
        self.post, self.name = post, str(post)
        self.acts = 0 if post is Post.SHOW else acts
        self.way, self._log = Way(port), log
        address = make_url(url).set(port=self.way.port)
        self._url = address.render_as_string(hide_password=False)
        self.links: dict[int, str] = {}
        self.delivered: set[int] = set()
        self.held: set[int] = set()
        self.next = 0
        self.refused = collections.Counter[str]()
        self.kills = 0
        self.cuts = 0
        self.rejoined = 0
        self.end: dict[str, Any] = {}
        self._lock = threading.Lock()
        self.start()

    def start(self) -> None:
        """Start the process, to go on after the last act that it tried."""
        command = [sys.executable, "-m", "tools.stations_trial", "--at", self.post]
        command += [self._url, self.name, str(self.next), str(self.acts)]
        self.process = subprocess.Popen(
            command,
            cwd=HOUSE,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONHASHSEED": "0"},
        )
        self._reader = threading.Thread(target=self._read, args=(self.process,), daemon=True)
        self._reader.start()

    def _read(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            if not line.endswith("\n"):
                return  # it was killed in the midst of a word
            self._take(json.loads(line))

    def _take(self, said: dict[str, Any]) -> None:
        with self._lock:
            if "trying" in said:
                self.next = said["trying"] + 1
            elif "done" in said:
                self.links[said["done"]] = said["link"]
            elif "held" in said and "rows" not in said:
                self.held.add(said["held"])
            elif "delivered" in said:
                self.delivered.update(said["delivered"])
                self.say(f"delivered {len(said['delivered'])} acts that were held")
            elif "refused" in said:
                self.refused[said["code"]] += 1
            elif said.get("tiding") == Tiding.REJOINED:
                self.rejoined += 1
                self.say("rejoined: its acts follow now what the others did")
            elif said.get("tiding"):
                self.say(said["tiding"])
            elif "rows" in said:
                self.end = said

    def say(self, what: str) -> None:
        """Write a line into the log."""
        line = f"{time.strftime('%H:%M:%S')} {self.name:6} {self.next:6} {what}"
        print(line, file=self._log, flush=True)

    @property
    def is_done(self) -> bool:
        return self.next >= self.acts

    def kill(self) -> None:
        """Kill the process, and start it again."""
        self.kills += 1
        self.say("SIGKILL")
        self.process.kill()
        self._wait(10)
        self.start()

    def cut(self, seconds: float, *, silent: bool) -> None:
        """Cut its way off for a while."""
        self.cuts += 1
        self.say(f"cut off for {seconds:.1f} s, {'silently' if silent else 'closed'}")
        with self.way.gone(seconds, silent=silent):
            self.say("the way is free again")

    def finish(self) -> None:
        """Let it end by itself, and say how it stands."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        self._wait(2 * _END_S)
        self.way.close()

    def _wait(self, seconds: float) -> None:
        self.process.wait(seconds)
        self._reader.join(seconds)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with suppress(BrokenPipeError):
                    pipe.close()


def trial(stations: int, acts: int, seed: int, log: TextIO, *, every: float = 1.0) -> list[str]:
    """Hold a meeting at so many stations; return what was wrong, a sentence each.

    ``every`` is about how many seconds there are between two kills or cuts.
    """
    with ExitStack() as stack:
        server = stack.enter_context(database_server.opened())
        name = f"goround_{uuid.uuid4().hex}"
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        url = server.rpartition("/")[0] + f"/{name}"
        _begin(url)
        working = [each for each in _POSTS[stations] if each is not Post.SHOW]
        share = acts // len(working)
        port = make_url(server).port or 5432
        laptops = [Laptop(each, url, port, share, log) for each in _POSTS[stations]]
        _trouble(laptops, random.Random(seed), every)
        for each in laptops:
            each.finish()
        return _found(url, laptops, log)


def _begin(url: str) -> None:
    processes, library = load_processes(), open_library(url)
    meeting = AttendedMeeting(library, _MEETING, processes, SteadyClock(), lambda *_: None)
    for line in _BEGIN:
        assert meeting.do(act_of(line, None), "console"), line
    meeting.close()
    library.close()


def _trouble(laptops: list[Laptop], chance: random.Random, every: float) -> None:
    """Cut and kill until all have done their acts, each way at least once."""
    ways = [lambda one: one.kill(), _cut(chance, silent=False), _cut(chance, silent=True)]
    tried: set[int] = set()
    for way in itertools.chain(ways, iter(lambda: chance.choice(ways), None)):
        time.sleep(chance.uniform(0.2, 2 * every))
        one = chance.choice(laptops)
        if one.process.poll() is not None:
            raise RuntimeError(f"{one.name} ended by itself with {one.process.returncode}")
        way(one)
        tried.add(ways.index(way))
        if len(tried) == len(ways) and all(each.is_done for each in laptops):
            return


def _cut(chance: random.Random, *, silent: bool) -> Callable[[Laptop], None]:
    return lambda one: one.cut(chance.uniform(0.1, 3), silent=silent)


def _found(url: str, laptops: list[Laptop], log: TextIO) -> list[str]:
    library = open_library(url)
    rows = library.read(_MEETING)
    opened = open_record(library, _MEETING, load_processes())
    recorded = opened.kept.history.rows()
    library.close()
    wrong: list[str] = []
    if first_broken(rows) is not None:
        wrong.append("the chain is broken")
    there = {row.link.hex() for row in rows}
    done = 0
    for each in laptops:
        lost = [number for number, link in each.links.items() if link not in there]
        if lost:
            wrong.append(f"{each.name}: acts {lost[:5]} were said to be durable and are not there")
        wrong += _texts_wrong(each, recorded)
        if each.end.get("held") or each.end.get("link") != rows[-1].link.hex():
            wrong.append(f"{each.name} ended otherwise: {each.end}")
        done += len(each.links) + len(each.delivered)
        each.say(
            f"{len(each.links)} durable at once, {len(each.delivered)} delivered later, "
            f"refused {dict(each.refused)}, {each.kills} kills, {each.cuts} cuts, "
            f"{each.rejoined} times after others"
        )
    states = {each.end.get("state") for each in laptops}
    if len(states) != 1:
        wrong.append(f"the stations ended in {len(states)} different meetings")
    print(f"{len(rows)} rows, {done} acts acknowledged; wrong: {wrong or 'nothing'}", file=log)
    return wrong


def _texts_wrong(laptop: Laptop, recorded: Sequence[Recorded]) -> Iterator[str]:
    """Hold what has a text of its own against what was said of it."""
    if laptop.post is Post.NOTES:
        found = [row.event.text for row in recorded if isinstance(row.event, NoteWritten)]
        wanted = [f"N{number}" for number in (*laptop.links, *laptop.delivered)]
    elif laptop.post is Post.DOOR:
        found = [row.event.name for row in recorded if isinstance(row.event, PersonArrived)]
        wanted = [f"P{n}" for n in (*laptop.links, *laptop.delivered) if n % 2 == 0]
    else:
        return
    twice = [text for text, times in collections.Counter(found).items() if times > 1]
    lost = sorted(set(wanted) - set(found))
    if twice:
        yield f"{laptop.name}: done twice: {twice[:5]}"
    if lost:
        yield f"{laptop.name}: lost: {lost[:5]}"


def main() -> int:
    """Be a station, or hold the trial; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stations", type=int, choices=sorted(_POSTS), default=4)
    parser.add_argument("--acts", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", type=float, default=1.0, help="seconds between troubles, about")
    parser.add_argument("--log", type=Path)
    parser.add_argument("--at", nargs=5, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.at:
        post, url, name, first, last = asked.at
        return attend(url, Post(post), name, int(first), int(last))
    with ExitStack() as stack:
        log = stack.enter_context(asked.log.open("a")) if asked.log else sys.stdout
        print(f"# {asked.stations} stations, {asked.acts} acts, seed {asked.seed}", file=log)
        wrong = trial(asked.stations, asked.acts, asked.seed, log, every=asked.every)
    for each in wrong:
        print(each)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
