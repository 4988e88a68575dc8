"""The warning signs are the fixed list, word for word."""

from hashlib import sha256

from ergo.ui.red_flags import how_to_read, question, tiers

# Of the fixed list, its signs one a line. Whoever changes a word has good reason for it, and changes this.
FIXED = "c104631484171e1aec807051a01005b3ef2269e941a56b09b5b0117adfedde18"


def test_the_warning_signs_are_the_fixed_list_word_for_word() -> None:
    (now, first), (soon, second) = tiers()

    assert question() == "Before we start: is any of these true for you now?"
    assert how_to_read() == "Read slowly. If you are unsure about one, choose it."
    assert (now, soon) == ("Get help now", "Speak to someone soon")
    assert (len(first), len(second)) == (13, 7)
    assert sha256("\n".join((*first, *second)).encode()).hexdigest() == FIXED


def test_none_of_them_names_a_number_to_call() -> None:
    assert not any(number in sign for _, signs in tiers() for sign in signs for number in ("112", "911"))
