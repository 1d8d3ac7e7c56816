from datetime import timedelta


def app(ui):
    ui.title("Mood")
    moods = ui.state.get("moods", {})
    today = ui.now.date()
    with ui.row():
        for mood in ["Good", "Okay", "Bad"]:
            if ui.button(mood):
                moods[str(today)] = mood
    for back in range(7):
        day = today - timedelta(days=back)
        ui.text(f"{day:%d %b}: {moods.get(str(day), '-')}")
