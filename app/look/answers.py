"""How an answer looks: its colour and its shape."""

from app.look.bars import Tone
from app.look.icons import Sign
from facilitation.decisions.answers import Answer

TONES = {
    Answer.AGREE: Tone.AGREE,
    Answer.RESERVE: Tone.CONCERN,
    Answer.ASIDE: Tone.ASIDE,
    Answer.BLOCK: Tone.BLOCK,
    Answer.CONCERN: Tone.CONCERN,
    Answer.OBJECT: Tone.BLOCK,
    Answer.YES: Tone.AGREE,
    Answer.NO: Tone.BLOCK,
    Answer.ABSTAIN: Tone.ASIDE,
    Answer.LIKE: Tone.AGREE,
    Answer.LIVE_WITH: Tone.CONCERN,
    Answer.UNCOMFORTABLE: Tone.BLOCK,
}
"""The colour of each answer."""

SIGNS = {
    Answer.AGREE: Sign.AGREE,
    Answer.RESERVE: Sign.CONCERN,
    Answer.ASIDE: Sign.ASIDE,
    Answer.BLOCK: Sign.BLOCK,
    Answer.CONCERN: Sign.CONCERN,
    Answer.OBJECT: Sign.BLOCK,
    Answer.YES: Sign.UP,
    Answer.NO: Sign.DOWN,
    Answer.ABSTAIN: Sign.LEVEL,
    Answer.LIKE: Sign.UP,
    Answer.LIVE_WITH: Sign.LEVEL,
    Answer.UNCOMFORTABLE: Sign.DOWN,
}
"""The shape of each answer: colour alone never tells."""
