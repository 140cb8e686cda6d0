"""Classes of things are made of their fields."""

from parcours.model.things import Thing, fields_of


class Door(metaclass=Thing):
    """A thing with an own class."""

    id: str
    other: "Door | None" = None
    steps: tuple[int, ...] = ()

    @property
    def is_alone(self) -> bool:
        return self.other is None


def test_fields_are_given_in_order_or_by_name_and_the_last_may_be_left_out() -> None:
    front = Door("front")
    back = Door("back", front, steps=(3,))
    assert (front.id, front.other, front.steps, front.is_alone) == ("front", None, (), True)
    assert (back.id, back.other, back.steps, back.is_alone) == ("back", front, (3,), False)


def test_things_are_filled_in_later_and_compare_by_identity() -> None:
    door = Door("front")
    door.other = door
    assert door.other is door
    assert door != Door("front")
    assert len({door, door, Door("front")}) == 2


def test_the_fields_of_a_thing_are_known_by_name() -> None:
    assert fields_of(Door("front")) == ("id", "other", "steps")
    assert fields_of("front") == ()
