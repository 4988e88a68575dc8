"""What is kept, and what is to be forgotten, are values that can be written down and read back."""

from datetime import date

import msgspec

from ergo.core.kept import Forget, Kept, Store


def test_what_is_to_be_forgotten_is_all_of_it_where_no_days_are_named() -> None:
    assert (Forget(None).first, Forget(Store.DIARY).last) == (None, None)
    asked = Forget(Store.HISTORY, date(2026, 11, 20), date(2026, 11, 24))

    written = msgspec.json.encode(asked)

    assert written == b'{"store":"history","first":"2026-11-20","last":"2026-11-24"}'
    assert msgspec.json.decode(written, type=Forget) == asked


def test_each_kind_that_is_kept_has_its_place_and_size() -> None:
    kept = Kept(Store.LOG, "/home/me/log", 900)

    assert msgspec.json.decode(msgspec.json.encode(kept), type=Kept) == kept
