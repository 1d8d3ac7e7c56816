def app(ui):
    ui.title("Mood")
    moods = ui.state.get("moods", {"Good": 0, "Okay": 0, "Bad": 0})
    with ui.row():
        for mood in moods:
            if ui.button(mood):
                moods[mood] += 1
    total = sum(moods.values())
    for mood in moods:
        percent = round(100 * moods[mood] / total) if total else 0
        ui.text(f"{mood}: {percent} %", size=24)
