from datetime import timedelta

MOODS = {"Great": "green", "Good": "lightgreen", "So so": "gold", "Bad": "orange", "Awful": "red"}


def app(ui):
    ui.title("Mood colours")
    days = ui.state.get("days", {})
    today = ui.now.date()
    with ui.row():
        for mood in MOODS:
            if ui.button(mood):
                days[str(today)] = mood
    mood = days.get(str(today))
    ui.text(f"Today: {mood}" if mood else "How was today?", size=28, bold=True)
    c = ui.canvas(320, 110)
    for place in range(30):
        day = str(today - timedelta(days=29 - place))
        c.rect(place % 10 * 32, place // 10 * 36, 30, 34, MOODS[days[day]] if day in days else "lightgray")
    ui.text(f"{len(days)} day{'' if len(days) == 1 else 's'} noted")
    for mood in MOODS:
        ui.text(f"{mood}: {list(days.values()).count(mood)}", color="muted")
