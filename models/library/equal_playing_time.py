TEAM = ["Ali", "Ben", "Cem", "Dan"]


def app(ui):
    ui.title("Playing time")
    s = ui.state
    played, since = s.get("played", {}), s.get("since", {})
    if ui.button("New match"):
        played.clear()
        since.clear()
    times = {}
    for name in TEAM:
        with ui.row():
            if ui.button(f"{name} off" if name in since else f"{name} on"):
                if name in since:
                    played[name] = played.get(name, 0) + ui.time - since.pop(name)
                else:
                    since[name] = ui.time
            times[name] = played.get(name, 0) + (ui.time - since[name] if name in since else 0)
            seconds = int(times[name])
            ui.text(f"{name}: {seconds // 60}:{seconds % 60:02d}", bold=name in since)
    ui.text(f"Least: {min(times, key=times.get)}", size=24)
