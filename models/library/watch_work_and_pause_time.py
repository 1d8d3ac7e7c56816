def app(ui):
    ui.title("Work and pause")
    s = ui.state
    used = s.get("used", {"Work": 0, "Pause": 0})
    with ui.row():
        for name in used:
            if ui.button(name):
                if s.get("now"):
                    used[s.now] += ui.time - s.since
                s.now, s.since = name, ui.time
        if ui.button("Reset"):
            used["Work"] = used["Pause"] = 0
            s.now = ""
    for name, words in [["Work", "Worked"], ["Pause", "Paused"]]:
        shown = used[name] + (ui.time - s.since if s.get("now") == name else 0)
        ui.text(f"{words}: {int(shown)} s", size=32)
