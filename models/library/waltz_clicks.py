WORDS = ["ONE", "two", "three"]


def app(ui):
    ui.title("Waltz")
    s = ui.state
    tempo = s.get("tempo", 90)
    running = s.get("running", False)
    with ui.row():
        if ui.button("−5"):
            s.tempo = max(40, tempo - 5)
        ui.text(tempo, size=32)
        if ui.button("+5"):
            s.tempo = min(200, tempo + 5)
    if running and ui.every(60 / tempo):
        s.beat = (s.beat + 1) % 3
        ui.tone(880 if s.beat == 0 else 440, 0.05)
    ui.text(WORDS[s.beat] if running else "stopped", size=48, align="center")
    if ui.button("Stop" if running else "Start"):
        s.running, s.beat = not running, 0
