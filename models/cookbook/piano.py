WHITE = ["C4", "D4", "E4", "F4", "G4", "A4", "B4", "C5"]
BLACK = {"C#4": 0, "D#4": 1, "F#4": 3, "G#4": 4, "A#4": 5}
KEYS = "asdfghjk"


def app(ui):
    ui.title("Piano")
    played = ui.state.get("played", [])
    c = ui.canvas(480, 200)
    note = None
    if c.mouse.clicked:
        note = WHITE[min(int(c.mouse.x // 60), 7)]
        for name, place in BLACK.items():
            if c.mouse.y < 120 and abs(c.mouse.x - (place + 1) * 60) < 18:
                note = name
    for key, name in zip(KEYS, WHITE):
        if ui.pressed(key):
            note = name
    if note:
        ui.note(note)
        played.append(note)
    last = played[-1] if played else None
    for i, name in enumerate(WHITE):
        c.rect(i * 60, 0, 58, 200, color="accent" if name == last else "white", radius=4)
        c.text(i * 60 + 29, 180, name, size=14, color="black", align="center")
    for name, place in BLACK.items():
        c.rect((place + 1) * 60 - 18, 0, 36, 120, color="accent" if name == last else "black", radius=4)
    ui.text("Played: " + " ".join(played[-12:]), size=20)
    ui.text("Click the keys, or press A S D F G H J K", color="muted")
    if ui.button("Clear"):
        played.clear()
