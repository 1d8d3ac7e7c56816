NAMES = ["Mia", "Tom", "Lea"]


def app(ui):
    ui.title("Washing up")
    s = ui.state
    turn = s.get("turn", 0)
    done = s.get("done", {name: 0 for name in NAMES})
    ui.text(f"Turn: {NAMES[turn]}", size=32)
    with ui.row():
        if ui.button("Done"):
            done[NAMES[turn]] += 1
            s.turn = (turn + 1) % 3
        if ui.button("Skip"):
            s.turn = (turn + 1) % 3
    for name in NAMES:
        ui.text(f"{name} {done[name]} times")
