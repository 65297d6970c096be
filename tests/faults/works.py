"""All works, by name."""

from tests.faults import desk_works, key_works, room_works

WORKS = {**desk_works.WORKS, **key_works.WORKS, **room_works.WORKS}
