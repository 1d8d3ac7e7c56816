SPEECHES = [("Pro 1", 5), ("Con 1", 5), ("Pro 2", 4), ("Con 2", 4), ("Con closing", 3), ("Pro closing", 3)]


def app(ui):
    ui.title("Debate")
    s = ui.state
    place = s.get("place", 0)
    name, minutes = SPEECHES[place]
    with ui.row():
        if ui.button("Start"):
            s.end = ui.time + minutes * 60
        if ui.button("Next speech") and place < len(SPEECHES) - 1:
            s.place, s.end = place + 1, None
        if ui.button("New debate"):
            s.place, s.end = 0, None
    left = math.ceil(s.end - ui.time) if s.get("end") else minutes * 60
    ui.text(f"Speech {place + 1} of {len(SPEECHES)}", color="muted")
    ui.text(name, size=40, bold=True)
    sign = "-" if left < 0 else ""
    ui.text(f"{sign}{abs(left) // 60}:{abs(left) % 60:02d}", size=72, bold=True, color="red" if left <= 0 else "")
    ui.table([[speech, f"{length} min"] for speech, length in SPEECHES], header=["Speech", "Length"])
