MELODY = "E4 E4 F4 G4 G4 F4 E4 D4 C4 C4 D4 E4 E4 D4 D4".split()


def app(ui):
    ui.title("Ode to Joy")
    s = ui.state
    speed = ui.slider("Notes a minute", 60, 240, 120)
    with ui.row():
        if ui.button("Start"):
            s.start, s.played = ui.time, -1
        if ui.button("Stop"):
            s.start = 0
    if s.get("start"):
        place = int((ui.time - s.start) * speed / 60)
        if place >= len(MELODY):
            s.start = 0
        elif place != s.played:
            s.played = place
            ui.note(MELODY[place], 60 / speed)
    ui.text(f"{s.played + 1}: {MELODY[s.played]}" if s.get("start") else "Quiet", size=48, bold=True)
    ui.text(f"{len(MELODY)} notes", color="muted")
