NAMES = ["Ann", "Ben", "Cleo"]


def app(ui):
    ui.title("Speaking time")
    s = ui.state
    talked = s.get("talked", {name: 0 for name in NAMES})
    with ui.row():
        for name in [*NAMES, "Nobody"]:
            if ui.button(name):
                if s.get("who") in talked:
                    talked[s.who] += ui.time - s.since
                s.who, s.since = name, ui.time
    shown = dict(talked)
    if s.get("who") in shown:
        shown[s.who] += ui.time - s.since
    total = sum(shown.values())
    for name, seconds in shown.items():
        ui.text(f"{name}: {int(seconds)} s, {round(seconds / total * 100) if total else 0}%", size=24)
