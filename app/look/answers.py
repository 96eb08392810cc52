"""How an answer looks: its colour and its shape."""

from app.look.bars import Tone
from app.look.icons import Sign
from facilitation.decisions.answers import Answer

_LOOKS = {
    Answer.AGREE: (Tone.AGREE, Sign.AGREE),
    Answer.RESERVE: (Tone.CONCERN, Sign.CONCERN),
    Answer.ASIDE: (Tone.ASIDE, Sign.ASIDE),
    Answer.BLOCK: (Tone.BLOCK, Sign.BLOCK),
    Answer.CONCERN: (Tone.CONCERN, Sign.CONCERN),
    Answer.OBJECT: (Tone.BLOCK, Sign.BLOCK),
    Answer.YES: (Tone.AGREE, Sign.UP),
    Answer.NO: (Tone.BLOCK, Sign.DOWN),
    Answer.ABSTAIN: (Tone.ASIDE, Sign.LEVEL),
    Answer.LIKE: (Tone.AGREE, Sign.UP),
    Answer.LIVE_WITH: (Tone.CONCERN, Sign.LEVEL),
    Answer.UNCOMFORTABLE: (Tone.BLOCK, Sign.DOWN),
}

TONES = {answer: tone for answer, (tone, _) in _LOOKS.items()}
"""The colour of each answer."""

SIGNS = {answer: sign for answer, (_, sign) in _LOOKS.items()}
"""The shape of each answer: colour alone never tells."""
