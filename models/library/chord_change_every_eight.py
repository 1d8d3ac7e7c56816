def app(ui):
    ui.title("Chord changes")
    s = ui.state
    chords = ui.field("Chords", "C G Am F Dm Em").split()
    running = s.get("running", False)
    if ui.button("Stop" if running else "Start"):
        s.running = running = not running
        s.count, s.chord, s.next = 0, "", ""
    if len(set(chords)) < 2:
        ui.text("Two chords at least", color="bad")
        return
    if running and (ui.every(8) or s.count == 0):
        s.chord = s.next or random.choice(chords)
        s.next = random.choice([chord for chord in chords if chord != s.chord])
        s.count += 1
        ui.beep()
    if running:
        ui.text(s.chord, size=96, bold=True, align="center")
        ui.text(f"Next: {s.next}", size=28, align="center")
        ui.text(f"Chord {s.count}", color="muted", align="center")
    else:
        ui.text("Press Start", size=28, align="center")
