YEARS = {"Moon landing": 1969, "French Revolution": 1789, "Columbus in America": 1492,
         "Fall of the Berlin Wall": 1989, "Fall of Rome": 476}


def app(ui):
    ui.title("Oldest on top")
    s = ui.state
    events = s.get("events", list(YEARS))
    picked = ui.list(events, actions=["Up"])
    if picked:
        if picked.index > 0:
            events.insert(picked.index - 1, events.pop(picked.index))
        s.words = ""
    if ui.button("Check"):
        right = sorted(YEARS, key=YEARS.get)
        places = sum(mine == good for mine, good in zip(events, right))
        s.words = "All in the right order!" if places == len(right) else f"{places} in the right place"
    ui.text(s.get("words", ""), size=28, bold=True)
