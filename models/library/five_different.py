import random


def app(ui):
    ui.title("Five notes")
    s = ui.state
    kept = s.get("kept", [])
    if ui.button("Another") or "tune" not in s:
        s.tune = random.sample("CDEFGAB", 5)
    tune = " ".join(s.tune)
    ui.text(tune, size=32)
    with ui.row():
        if ui.button("Listen"):
            for note in s.tune:
                ui.note(note + "4")
        if ui.button("Keep"):
            kept.append(tune)
    for number, line in enumerate(kept, start=1):
        ui.text(f"{number}. {line}")
    ui.text(f"Kept: {len(kept)}", color="muted")
