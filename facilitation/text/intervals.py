"""Stretches of a text by place, never changed in place: whoever holds one may keep it."""

from __future__ import annotations

from collections.abc import Iterator
from zlib import crc32

import msgspec

_Key = tuple[int, int, str]


class _Node(msgspec.Struct, frozen=True, gc=False):
    key: _Key
    rank: int
    furthest: int
    left: _Node | None
    right: _Node | None


class Intervals(msgspec.Struct, frozen=True):
    """Stretches `start` to `end`, each with the name of whose it is.

    A treap whose nodes know how far the stretches below them reach. Adding and removing
    take time in the logarithm of how many there are; asking which touch a stretch takes that
    and what is found. The same stretches give the same tree, in whatever order they came.
    """

    root: _Node | None = None

    def added(self, start: int, end: int, name: str) -> Intervals:
        """These and one more; the same one twice is there once."""
        return Intervals(_added(self.root, (start, end, name)))

    def removed(self, start: int, end: int, name: str) -> Intervals:
        """These without that one, if it is there."""
        return Intervals(_removed(self.root, (start, end, name)))

    def touching(self, start: int, end: int) -> Iterator[str]:
        """The names of the stretches that share a place or an edge with `start` to `end`.

        In reading order; a name may come more than once.
        """
        waiting: list[tuple[_Node | None, bool]] = [(self.root, False)]
        while waiting:
            node, seen = waiting.pop()
            if node is None or node.furthest < start:
                continue
            if seen:
                if node.key[0] <= end and node.key[1] >= start:
                    yield node.key[2]
                continue
            if node.key[0] <= end:
                waiting.append((node.right, False))
            waiting.append((node, True))
            waiting.append((node.left, False))


def _node(key: _Key, rank: int, left: _Node | None, right: _Node | None) -> _Node:
    furthest = key[1]
    if left is not None and left.furthest > furthest:
        furthest = left.furthest
    if right is not None and right.furthest > furthest:
        furthest = right.furthest
    return _Node(key, rank, furthest, left, right)


def _rank(key: _Key) -> int:
    """Drawn from the key itself: a balanced tree without chance."""
    return crc32(f"{key[0]} {key[1]} {key[2]}".encode(errors="surrogatepass"))


def _added(node: _Node | None, key: _Key) -> _Node:
    rank = _rank(key)
    if node is None:
        return _node(key, rank, None, None)
    if key == node.key:
        return node
    if (rank, key) > (node.rank, node.key):
        below, above = _split(node, key)
        return _node(key, rank, below, above)
    if key < node.key:
        return _node(node.key, node.rank, _added(node.left, key), node.right)
    return _node(node.key, node.rank, node.left, _added(node.right, key))


def _split(node: _Node | None, key: _Key) -> tuple[_Node | None, _Node | None]:
    if node is None:
        return None, None
    if node.key < key:
        below, above = _split(node.right, key)
        return _node(node.key, node.rank, node.left, below), above
    below, above = _split(node.left, key)
    return below, _node(node.key, node.rank, above, node.right)


def _removed(node: _Node | None, key: _Key) -> _Node | None:
    if node is None:
        return None
    if key == node.key:
        return _joined(node.left, node.right)
    if key < node.key:
        return _node(node.key, node.rank, _removed(node.left, key), node.right)
    return _node(node.key, node.rank, node.left, _removed(node.right, key))


def _joined(left: _Node | None, right: _Node | None) -> _Node | None:
    if left is None:
        return right
    if right is None:
        return left
    if (left.rank, left.key) > (right.rank, right.key):
        return _node(left.key, left.rank, left.left, _joined(left.right, right))
    return _node(right.key, right.rank, _joined(left, right.left), right.right)
