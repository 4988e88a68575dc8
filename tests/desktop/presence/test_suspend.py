"""The X server's idle counter stands still while the machine sleeps; these seconds are added again."""

from ergo.desktop.presence.suspend import Suspends


class Machine:
    """A machine whose clocks we turn by hand."""

    def __init__(self) -> None:
        self.awake = 1000.0
        self.asleep = 50.0
        self.suspends = Suspends(lambda: self.awake, lambda: self.asleep)


def test_a_suspend_counts_for_an_input_before_it_and_not_for_one_after() -> None:
    machine = Machine()
    machine.awake = 1100
    machine.suspends.look()  # as logind announces it
    machine.asleep += 3600
    machine.awake = 1110

    machine.suspends.look()

    assert machine.suspends.since(1090) == 3600
    assert machine.suspends.since(1105) == 0


def test_several_suspends_add_up_until_the_next_input() -> None:
    machine = Machine()
    for _ in range(2):
        machine.awake += 100
        machine.suspends.look()
        machine.asleep += 600
        machine.suspends.look()

    assert machine.suspends.since(1050) == 1200
    assert machine.suspends.since(1150) == 600


def test_clocks_that_differ_by_a_moment_are_no_suspend() -> None:
    machine = Machine()
    machine.asleep += 0.01

    machine.suspends.look()

    assert machine.suspends.since(0) == 0
