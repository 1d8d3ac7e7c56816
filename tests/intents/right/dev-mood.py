def app(ui):
    ui.title("Mood")
    counts = ui.state.get("counts", {"Happy": 0, "Okay": 0, "Sad": 0})
    with ui.row():
        for mood in counts:
            if ui.button(mood):
                counts[mood] += 1
    for mood, count in counts.items():
        ui.text(f"{mood}: {count}")
