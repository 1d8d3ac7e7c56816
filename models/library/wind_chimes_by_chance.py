NOTES = ["G5", "A5", "C6", "D6", "E6"]


def app(ui):
    ui.title("Wind chimes")
    s = ui.state
    strength = ui.slider("Strength", 1, 10, 4)
    if ui.switch("Wind", False):
        if "next" not in s:
            s.next = ui.time + 1
        if ui.time >= s.next:
            s.note = random.choice(NOTES)
            s.rung = s.get("rung", 0) + 1
            s.next = ui.time + random.uniform(1, 4) / strength
            ui.note(s.note, 1.5)
        ui.text(s.get("note", "..."), size=56, bold=True, align="center")
    else:
        s.pop("next", None)
        ui.text("No wind", size=56, bold=True, align="center", color="muted")
    rung = s.get("rung", 0)
    ui.text(f"Rung {rung} {'time' if rung == 1 else 'times'}", align="center")
