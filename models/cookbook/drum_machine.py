TONES = {"Kick": 60, "Snare": 190, "Hat": 900}


def app(ui):
    ui.title("Drum machine")
    s = ui.state
    beats = s.get("beats", {"Kick": [0, 4], "Snare": [2, 6], "Hat": [1, 3, 5, 7]})
    tempo = ui.slider("Beats per minute", 60, 200, 120)
    running = s.get("running", False)
    step = s.get("step", 0)
    if running and ui.every(30 / tempo):
        step = s.step = step % 8 + 1
        for drum in TONES:
            if step - 1 in beats[drum]:
                ui.tone(TONES[drum], 0.1)
    with ui.grid(9):
        for drum in TONES:
            ui.text(drum)
            for place in range(8):
                if ui.button("●" if place in beats[drum] else "○"):
                    if place in beats[drum]:
                        beats[drum].remove(place)
                    else:
                        beats[drum].append(place)
    ui.text(f"Step {step}" if running else "Stopped", size=20)
    ui.text(f"Beats on: {sum(len(beats[drum]) for drum in TONES)}", color="muted")
    if ui.button("Stop" if running else "Play"):
        s.running = not running
        s.step = 0
