TONES = [8000, 10000, 12000, 14000, 16000, 18000]


def app(ui):
    ui.title("Hearing test")
    s = ui.state
    place = s.get("place", 0)
    if s.get("over") or place == len(TONES):
        ui.text(f"You hear up to {TONES[place - 1]} Hz" if place else "Turn the sound up", size=32)
        if ui.button("Again"):
            s.place, s.over = 0, False
        return
    ui.text(f"{TONES[place]} Hz", size=48, bold=True)
    with ui.row():
        if ui.button("Play"):
            ui.tone(TONES[place], 1)
        if ui.button("I hear it"):
            s.place = place + 1
        if ui.button("Nothing"):
            s.over = True
