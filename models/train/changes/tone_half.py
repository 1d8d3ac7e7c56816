import math

NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def app(ui):
    ui.title("Tone")
    s = ui.state
    hertz = ui.slider("Hertz", 50, 5000, s.get("hertz", 440))
    s.hertz = hertz
    key = round(12 * math.log2(hertz / 440)) + 57
    ui.text(f"{hertz} Hz", size=48, bold=True, align="center")
    ui.text(f"Near the note {NOTES[key % 12]}{key // 12}", align="center", color="muted")
    with ui.row():
        if ui.button("Play"):
            ui.tone(hertz, 1)
            s.played = s.get("played", 0) + 1
        if ui.button("Octave lower"):
            s.hertz = max(50, round(hertz / 2))
        if ui.button("Octave higher"):
            s.hertz = min(5000, hertz * 2)
        if ui.button("Half tone lower"):
            s.hertz = max(50, round(hertz / 2 ** (1 / 12)))
        if ui.button("Half tone higher"):
            s.hertz = min(5000, round(hertz * 2 ** (1 / 12)))
    ui.text(f"Played: {s.get('played', 0)}", color="muted")
