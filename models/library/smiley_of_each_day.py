from datetime import timedelta

FACES = ["😀", "🙂", "😐", "🙁", "😢"]


def app(ui):
    ui.title("Mood")
    moods = ui.state.get("moods", {})
    today = str(ui.today)
    with ui.row():
        for face in FACES:
            if ui.button(face):
                moods[today] = face
    ui.text(moods.get(today, "How do you feel?"), size=48)
    for back in range(6, -1, -1):
        day = ui.today - timedelta(days=back)
        ui.text(f"{day:%a} {moods.get(str(day), '–')}", size=20)
