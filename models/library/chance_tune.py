import random


def app(ui):
    ui.title("Tune by chance")
    s = ui.state
    with ui.row():
        if ui.button("New") or "tune" not in s:
            s.tune, s.played = [random.choice("CDEGA") for i in range(8)], 0
        if ui.button("Play"):
            for note in s.tune:
                ui.note(note + "4")
            s.played += 1
    ui.text(" ".join(s.tune), size=32)
    ui.text(f"Played {s.played} times", color="muted")
