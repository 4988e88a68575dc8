"""What follows from what lockers say."""

from ergo.desktop.presence.lock import Lock


def test_locked_while_any_source_says_so() -> None:
    lock = Lock()

    changes = [
        lock.say("one", True),
        lock.say("two", True),
        lock.say("one", True),
        lock.say("one", False),
        lock.say("two", False),
        lock.say("two", False),
    ]

    assert changes == [True, False, False, False, True, False]


def test_a_request_locks_until_it_is_taken_back() -> None:
    lock = Lock()

    assert lock.ask(100)
    assert lock.locked(99)
    assert lock.ask(None)
    assert not lock.locked(99)


def test_a_request_that_no_locker_confirmed_ends_with_the_password() -> None:
    lock = Lock()
    lock.ask(100)

    assert lock.locked(104)  # still the hand on the mouse
    assert not lock.locked(107)
    assert not lock.only_asked_for


def test_input_does_not_end_a_lock_that_a_locker_confirmed() -> None:
    lock = Lock()
    lock.ask(100)
    lock.say("LockedHint", True)

    assert lock.locked(170)
    lock.say("LockedHint", False)

    assert not lock.locked(None)  # the request is over as well: many lockers never say so


def test_where_idle_is_unknown_a_request_stands() -> None:
    lock = Lock()
    lock.ask(100)

    assert lock.locked(None)
