"""A routine while it is played: where it is, why it stands still, and what the person changed on the way.

Belongs here: the state of the player that isn't a widget. Doesn't: words (player_scene), painting.
"""

from collections.abc import Callable

import msgspec

from ergo.core.dose import has_smaller_form, smaller
from ergo.core.fitting import longer
from ergo.core.routine import Exercise, PlayedStep, Position, ResolvedRoutine, position
from ergo.ui.player_scene import Halt
from ergo.ui.playhead import Playhead

LEAST_LEFT = 1.0  # seconds of a step that stay when it is shortened


class Playing:
    """The routine being played; nothing here knows how it is shown."""

    def __init__(self, now: Callable[[], float]) -> None:
        """*now*: seconds on a clock that never goes back."""
        self._now = now
        self._stopped = 0.0  # when it last came to a stand
        self.playhead = Playhead(now)
        self.resolved: ResolvedRoutine | None = None
        self.halt = Halt.NONE

    def load(self, resolved: ResolvedRoutine, *, first_time: bool) -> None:
        """Be at the beginning of this routine: running, or waiting where the pain rule is read first."""
        self.resolved = resolved
        self.playhead.load(resolved.seconds)
        self.halt = Halt.NONE
        if first_time:
            self.stop(Halt.FIRST)
        else:
            self.playhead.start()

    @property
    def steps(self) -> tuple[PlayedStep, ...]:
        """The steps as they are played now."""
        return self.resolved.steps if self.resolved else ()

    def position(self) -> Position:
        """Where we are."""
        assert self.resolved is not None
        return position(self.resolved, self.playhead.elapsed)

    def stop(self, why: Halt) -> None:
        """Stand still for this reason."""
        self.playhead.stop()
        if self.halt is Halt.NONE:
            self._stopped = self._now()
        self.halt = why

    @property
    def waited(self) -> float:
        """Seconds it has stood still; 0 while it runs."""
        return 0.0 if self.halt is Halt.NONE else self._now() - self._stopped

    def go_on(self) -> None:
        """Run on, whatever it stood still for."""
        self.halt = Halt.NONE
        self.playhead.start()

    def next(self) -> None:
        """Jump to the next step, or to the end."""
        here = self.steps[self.position().step]
        self.playhead.jump(here.starts + here.seconds)

    def previous(self) -> None:
        """Jump to the beginning of the step before, or of the first."""
        self.playhead.jump(self.steps[max(0, self.position().step - 1)].starts)

    def repeat(self) -> None:
        """Jump to the beginning of this step."""
        self.playhead.jump(self.steps[self.position().step].starts)

    def change_length(self, seconds: float) -> None:
        """Make this step so much longer, or (below 0) shorter, as far as it has not been played yet."""
        assert self.resolved is not None
        here = self.position()
        changed = longer(self.resolved, here.step, max(seconds, min(0.0, LEAST_LEFT - here.step_left)))
        into = self.playhead.elapsed - changed.steps[here.step].starts
        if into < changed.steps[here.step].seconds:
            self._change(changed)

    def can_swap_sides(self) -> bool:
        """Whether the other side of this exercise is still to come."""
        return self._other_side() is not None

    def swap_sides(self) -> None:
        """Begin this step anew on the other side; the side that was to come later takes its place."""
        here, there = self.position().step, self._other_side()
        if there is None or self.resolved is None:
            return
        steps = list(self.steps)
        for index, other in ((here, there), (there, here)):
            steps[index] = msgspec.structs.replace(steps[index], side=self.steps[other].side)
        changed = msgspec.structs.replace(self.resolved, steps=tuple(steps))
        for index in (here, there):  # their words name the side
            changed = longer(changed, index, 0)
        self._change(changed)
        self.repeat()

    def keep_small(self) -> None:
        """Draw everything from this step on at 60 % of its range, if it isn't smaller already."""
        assert self.resolved is not None
        self.resolved = smaller(self.resolved, since=self.position().step)

    def can_ease(self) -> bool:
        """Whether there is a smaller form of this step that isn't played yet."""
        step = self.steps[self.position().step]
        return has_smaller_form(step) and step.scale == 1

    def ease(self) -> None:
        """Play this exercise at 60 % of its range from here on, on both sides."""
        exercise = self.steps[self.position().step].exercise
        if self.resolved is not None and exercise is not None:
            self.resolved = smaller(self.resolved, exercise.id, since=self.position().step)

    def sore(self) -> Exercise | None:
        """What hurts: the exercise of this step, or in a rest the one before; at the very start the next."""
        here = self.position()
        steps = reversed(self.steps[: here.step + 1])
        return next((step.exercise for step in steps if step.exercise is not None), here.exercise)

    def spare(self, exercise: str) -> None:
        """Leave out what is still to come of that exercise; the step that is on now ends here."""
        assert self.resolved is not None
        here = self.position().step
        kept = [
            step
            for index, step in enumerate(self.steps)
            if index <= here or step.exercise is None or step.exercise.id != exercise
        ]
        starts, steps = 0.0, list[PlayedStep]()
        for step in kept:
            steps.append(msgspec.structs.replace(step, starts=starts))
            starts += step.seconds
        dropped = self.resolved.seconds - starts
        changed = msgspec.structs.replace(self.resolved, steps=tuple(steps))
        for index in range(here + 1, len(steps)):  # their words tell of the step before and after
            changed = longer(changed, index, 0)
        self.resolved = changed
        self.playhead.drop(dropped)
        now = changed.steps[here].exercise
        if now is not None and now.id == exercise:
            self.next()

    def _other_side(self) -> int | None:
        here = self.position().step
        if here >= len(self.steps) or self.steps[here].side is None:
            return None
        this = self.steps[here]
        for index in range(here + 1, len(self.steps)):
            that = self.steps[index]
            if that.exercise == this.exercise and that.side not in (None, this.side):
                return index
        return None

    def _change(self, resolved: ResolvedRoutine) -> None:
        self.resolved = resolved
        self.playhead.set_total(resolved.seconds)
