from facilitation.text.paragraphs import paragraphs


def test_paragraphs_stand_between_blank_lines() -> None:
    found = paragraphs("# Title\n\n\n- a\n- b\n\nEnd.\n")
    assert [(p.number, p.text) for p in found] == [(1, "# Title"), (2, "- a\n- b"), (3, "End.")]
    assert found[1].start == len("# Title\n\n\n")
    assert paragraphs("") == ()
