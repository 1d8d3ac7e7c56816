NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]
VOICES = {"Bass": (40, 64), "Baritone": (45, 69), "Tenor": (48, 72), "Alto": (53, 77), "Soprano": (60, 84)}


def app(ui):
    ui.title("My range")
    s = ui.state
    low, high = s.get("low", 48), s.get("high", 72)
    with ui.grid(2):
        for label, change in [("Lowest down", -1), ("Lowest up", 1)]:
            if ui.button(label) and 24 <= low + change < high:
                s.low = low = low + change
                ui.note(low, 1)
        for label, change in [("Highest down", -1), ("Highest up", 1)]:
            if ui.button(label) and low < high + change <= 100:
                s.high = high = high + change
                ui.note(high, 1)
    ui.text(f"{NOTES[low % 12]}{low // 12 - 1} to {NOTES[high % 12]}{high // 12 - 1}", size=48, bold=True)
    ui.text(f"{high - low} half {'tone' if high - low == 1 else 'tones'}")
    voice = min(VOICES, key=lambda name: abs(VOICES[name][0] - low) + abs(VOICES[name][1] - high))
    ui.text(f"Nearest voice: {voice}", size=24)
