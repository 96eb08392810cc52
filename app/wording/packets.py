"""What is in a packet, in words: what its sender sees before it leaves, and whoever gets it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from app.wording.words import JoinedWords
from facilitation.exchange.packets.signing import Fits, Signature, Signer, Trust
from facilitation.meeting.groups.packet import (
    GroupResult,
    Packet,
    SentAmendment,
    SentMandate,
    SentTask,
    SentText,
)
from facilitation.text.id_words import in_words

if TYPE_CHECKING:
    from facilitation.exchange.packets.comparing import Compared
    from facilitation.text.changes import Edit


class PacketWords(JoinedWords):
    """Says what a packet carries."""

    def _prepare(self) -> None:
        self._ratification, self._ahead = self._wording.ratification, self._wording.ahead
        self._mandates = self._wording.mandates

    def whole(self, packet: Packet) -> str:
        """Return everything in a packet, text by text."""
        called = {each.id: self.called(each) for each in packet.texts}
        parts = [self.heading(packet)]
        parts.extend(self._text(each) for each in packet.texts)
        for asked in packet.asked:
            parts.append(self._ratification.asked(called.get(asked.text, asked.text[:8]), asked))
        for reply in packet.replies:
            parts.append(self._ratification.replied(called.get(reply.text, reply.text[:8]), reply))
        parts.extend(map(self.amendment, packet.amendments))
        parts.extend(map(self._ratification.notice, packet.notices))
        parts.extend(map(self._mandates.sent, packet.mandates))
        if packet.task is not None:
            parts.insert(1, self.task(packet.task))
        parts.extend(map(self.result, packet.results))
        parts.extend(map(self._ahead.call, packet.calls))
        parts.extend(map(self._ahead.given, packet.contributions))
        return "\n\n".join(parts)

    def heading(self, packet: Packet) -> str:
        """Return who sends it, from which meeting, and when it was made."""
        day = self._measures.day(packet.made)
        if packet.meeting:
            return self.tr("{sender} sends this from “{meeting}”, {day}:").format(
                sender=packet.sender, meeting=packet.meeting, day=day
            )
        return self.tr("{sender} sends this, {day}:").format(sender=packet.sender, day=day)

    def sender(self, packet: Packet, *, own: bool) -> str:
        """Return who sent it; of a group's ``own`` packet that it is its own."""
        if not own:
            return packet.sender
        return self.tr("{sender} (ourselves)").format(sender=packet.sender)

    def signed(self, signer: Signer, sender: str) -> str:
        """Return in a sentence what is known of who signed; empty where nothing is signed."""
        day = self._measures.day(self._measures.date(signer.since)) if signer.since else ""
        said = {
            Trust.UNSIGNED: "",
            Trust.MET: self.tr("Signed by the key of {sender} that we met on {day}."),
            Trust.FIRST: self.tr(
                "Signed, by a key of {sender} that we meet for the first time: what comes later is "
                "held against it."
            ),
            Trust.OTHER: self.tr(
                "Signed by another key than the one of {sender} that we met on {day}: ask them "
                "whether it is theirs."
            ),
            Trust.BROKEN: self.tr(
                "The signature does not fit what stands here: ask {sender} whether they sent this."
            ),
            Trust.LEFT_OUT: self.tr(
                "Not signed, though {sender} signed since {day}: ask them whether they sent this."
            ),
            Trust.UNKNOWN: self.tr("Signed; this computer cannot tell whether the signature fits."),
        }[signer.trust]
        return said.format(sender=sender, day=day)

    def signature(self, signature: Signature) -> str:
        """Return how a packet is signed, where nothing is known of its sender."""
        said = {
            Fits.YES: self.tr("It is signed, and the signature fits. The key is known by: {words}"),
            Fits.NO: self.tr("It is signed, but the signature does not fit what stands here."),
            Fits.UNKNOWN: self.tr("Signed; this computer cannot tell whether the signature fits."),
        }[signature.fits]
        return said.format(words=in_words(signature.key, 4))

    def known_by(self, digest: str) -> str:
        return self.tr("On paper this text is known by: {words}").format(words=in_words(digest))

    def compared(self, found: Compared, said_edit: Callable[[str, Edit], str]) -> Iterator[str]:
        """Yield what a typed text is, in sentences; ``said_edit`` says a change of a text."""
        called = self.called(found.text) if found.text else ""
        if found.same:
            yield self.tr("It is the same text as {text}.").format(text=called)
            if not found.marked:
                yield self.tr(
                    "Its words are the same; headings and lists are not marked as there (# and -)."
                )
        elif found.text is not None and found.edit is not None:
            yield self.tr("It is not the same. Nearest to it is {text}; it differs so:").format(
                text=called
            )
            yield said_edit(found.text.text, found.edit)
        else:
            yield self.tr("No text that is known here is like it.")
        if found.proven is not None:
            yield (
                self.tr("It is the text that the words below it stand for.")
                if found.proven
                else self.tr(
                    "Typed so, it is not the text that the words below it stand for: each letter "
                    "counts for them, also signs before headings and lists (# and -)."
                )
            )
        yield self.known_by(found.id)

    def glance(self, packet: Packet) -> str:
        return self._measures.parted(self._glances(packet))

    def _glances(self, packet: Packet) -> Iterator[str]:
        for each in packet.texts:
            yield self.tr("text {text}").format(text=self.called(each))
        answered = {each.text for each in packet.replies if each.group == packet.sender}
        for asked in packet.asked:
            if asked.text in answered and packet.sender in asked.groups:
                continue  # it brings the answer, and the question only for what that answers
            if asked.by:
                yield self.tr("asks for an answer by {day}").format(
                    day=self._measures.day(asked.by)
                )
            else:
                yield self.tr("asks for an answer")
        if packet.task is not None:
            yield self.task(packet.task)
        for each_result in packet.results:
            number = len(each_result.lines)
            yield self.tr("group {group} brings %n lines", "", number).format(
                group=each_result.group
            )
        for number, said in (
            (len(packet.replies), self.tr("%n answers", "", len(packet.replies))),
            (len(packet.amendments), self.tr("%n changes", "", len(packet.amendments))),
            (len(packet.notices), self.tr("%n notices", "", len(packet.notices))),
            (len(packet.calls), self.tr("asks for input on %n questions", "", len(packet.calls))),
            (
                len(packet.contributions),
                self.tr("%n contributions", "", len(packet.contributions)),
            ),
            (len(packet.mandates), self.tr("%n mandates", "", len(packet.mandates))),
        ):
            if number:
                yield said

    def small_group(self, task: SentTask) -> str:
        return self.tr("Group {number}").format(number=task.group)

    def task(self, task: SentTask) -> str:
        """Return what a small group is asked, and how long it has."""
        asked = self.tr("{group} of {of} is asked: {question}").format(
            group=self.small_group(task), of=task.of, question=task.question
        )
        if not task.minutes:
            return asked
        time = self._measures.planned(task.minutes * 60_000)
        return self.tr("{asked} There are {time} for it.").format(asked=asked, time=time)

    def result(self, result: GroupResult) -> str:
        """Return what a small group brings back, line by line, or that it is nothing."""
        if not result.lines:
            return self.tr("Group {number} brings nothing.").format(number=result.group)
        head = self.tr("Group {number} brings:").format(number=result.group)
        return "\n".join((head, *(f"- {line}" for line in result.lines)))

    def called(self, text: SentText) -> str:
        """Return what a text is called, with its version where it is not the first."""
        called = f"{text.label} “{text.title}”" if text.label else f"“{text.title}”"
        if text.number > 1:
            return self.tr("{text}, version {number}").format(text=called, number=text.number)
        return called

    def _text(self, text: SentText) -> str:
        parts = [self.called(text)]
        if text.need:
            parts.append(self.tr("What it is for: {need}").format(need=text.need))
        parts.append(text.text)
        if text.explanation:
            parts.append(self.tr("Explanation: {text}").format(text=text.explanation))
        parts.append(self.tr("The text is known by {id}").format(id=text.id))
        parts.append(self.known_by(text.id))
        return "\n\n".join(parts)

    def mandate(self, sent: SentMandate) -> str:
        return self._mandates.sent(sent)

    def amendment(self, sent: SentAmendment) -> str:
        """Return how a group would have a text read, or what became of that."""
        if sent.fate:
            return self.fate(sent)
        said = self.tr("{group} would have the text {id} read so:").format(
            group=sent.group, id=sent.base[:8]
        )
        because = self.tr("Why: {because}").format(because=sent.because) if sent.because else ""
        return "\n\n".join(filter(None, (said, sent.text, because)))

    def wish(self, sent: SentAmendment, label: str) -> str:
        """Return in a line that a group wants a change, which has this label here, and why."""
        if sent.because:
            return self.tr("{group} wants {label}: {because}").format(
                group=sent.group, label=label, because=sent.because
            )
        return self.tr("{group} wants {label}").format(group=sent.group, label=label)

    def answered(self, wish: str, account: str) -> str:
        """Return a wish with what its group is told about it; without where nothing is."""
        if not account:
            return wish
        return self.tr("{wish} – answer: {account}").format(wish=wish, account=account)

    def fate(self, sent: SentAmendment) -> str:
        """Return what became of a change that a group wanted, and why if that is known."""
        became = self.became(sent)
        change = self.tr("{group}, {label}").format(group=sent.group, label=sent.label)
        said = self.tr("{change}: {became}").format(
            change=change if sent.label else sent.group, became=became
        )
        if sent.account:
            return self.tr("{said} ({account})").format(said=said, account=sent.account)
        return said

    def became(self, sent: SentAmendment) -> str:
        return {
            "adopted": self.tr("taken up"),
            "rejected": self.tr("not taken up"),
            "withdrawn": self.tr("withdrawn"),
            "merged": self.tr("merged with others"),
            "divided": self.tr("divided"),
            "overtaken": self.tr("made on a wording that has changed since"),
        }.get(sent.fate, self.tr("not decided"))
