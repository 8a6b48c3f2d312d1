"""The files of one meeting, read by two Python parsers as a calendar would: it opens, moves and vanishes."""
import datetime
import json
import pathlib
import sys

import icalendar
import vobject

LEFT = pathlib.Path(sys.argv[1])


def utc(moment):
    return moment.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def by_icalendar(raw):
    calendar = icalendar.Calendar.from_ical(raw)
    (event,) = calendar.walk("VEVENT")
    assert "METHOD" not in event, "the method belongs to the calendar"
    return {
        "method": str(calendar["METHOD"]),
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "status": str(event["STATUS"]),
        "starts": utc(event["DTSTART"].dt),
        "ends": utc(event["DTEND"].dt),
        "summary": str(event["SUMMARY"]),
    }


def by_vobject(raw):
    calendar = vobject.readOne(raw.decode())
    (event,) = calendar.vevent_list
    return {
        "method": calendar.method.value,
        "uid": event.uid.value,
        "sequence": int(event.sequence.value),
        "status": event.status.value,
        "starts": utc(event.dtstart.value),
        "ends": utc(event.dtend.value),
        "summary": event.summary.value,
    }


def well_formed(raw):
    assert raw.endswith(b"END:VCALENDAR\r\n") and b"\n" not in raw.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in raw.split(b"\r\n")), "a line longer than 75 octets"


def main():
    names = sorted(p.name for p in LEFT.glob("*.ics"))
    assert [n.split("-")[1] for n in names] == ["chat.ics", "mail.ics"] * 3, names
    told = {}
    for parser in (by_icalendar, by_vobject):
        mine, steps = {}, []
        for name in names:
            raw = (LEFT / name).read_bytes()
            well_formed(raw)
            event = parser(raw)
            told.setdefault(name, event)
            assert told[name] == event, f"{parser.__name__} reads {name} otherwise: {event} and {told[name]}"
            known = mine.get(event["uid"])
            if known and event["sequence"] < known["sequence"]:
                raise AssertionError(f"{name} is older than what the calendar has")
            if event["method"] == "CANCEL":
                assert event["status"] == "CANCELLED"
                mine.pop(event["uid"], None)
            else:
                assert event["status"] == "CONFIRMED"
                mine[event["uid"]] = event
            steps.append([e["starts"] for e in mine.values()])
        # One meeting: the chat's file and the letter are the same entry; then it moves; then it is gone.
        assert [len(s) for s in steps] == [1, 1, 1, 1, 0, 0], (parser.__name__, steps)
        assert steps[0] == steps[1] != steps[2] == steps[3], steps
    assert len({e["uid"] for e in told.values()}) == 1, "one UID for life"
    assert [told[n]["sequence"] for n in names] == [0, 0, 1, 1, 2, 2]
    assert [told[n]["method"] for n in names] == ["PUBLISH", "REQUEST", "PUBLISH", "REQUEST", "CANCEL", "CANCEL"]
    (LEFT / "told.json").write_text(json.dumps(told))
    print("calendars: icalendar and vobject read six files alike: one meeting opens, moves and vanishes")


main()
