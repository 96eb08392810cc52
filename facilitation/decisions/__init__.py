"""How a meeting decides: fractions, terms, answers, counts, methods and their verdicts.

Pure rules (domain.md §5 and §6): they take values and return codes with numbers, never a
sentence. A decision method is one file in ``methods``.
"""
