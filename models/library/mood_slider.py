def app(ui):
    ui.title("Mood")
    moods = ui.state.get("moods", [])
    mood = ui.slider("Mood", 1, 10, 5)
    words = ui.field("Words about it")
    if ui.button("Save"):
        moods.insert(0, {"mood": mood, "words": words.strip()})
        ui.clear("Words about it")
    if moods:
        average = sum(entry["mood"] for entry in moods) / len(moods)
        ui.text(f"Average: {average:.1f}", size=24)
    else:
        ui.text("Average: none yet", size=24)
    for entry in moods:
        ui.text(f"{entry['mood']} {entry['words']}")
