def app(ui):
    ui.title("My chords")
    s = ui.state
    chords = ui.field("Chords").split()
    if not chords:
        ui.text("Type chords like C Am F", color="muted")
        return
    place = s.get("place", 0)
    running = s.get("running", False)
    if running and ui.every(1):
        place = s.place = place + 1
    ui.text(f"Now: {chords[place % len(chords)]}", size=48)
    ui.text(f"Next: {chords[(place + 1) % len(chords)]}", size=24, color="muted")
    if ui.button("Stop" if running else "Start"):
        s.running, s.place = not running, 0
