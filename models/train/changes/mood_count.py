MOODS = {"Awful": 1, "Bad": 2, "Okay": 3, "Good": 4, "Great": 5}


def app(ui):
    ui.title("Mood journal")
    entries = ui.state.get("entries", {})
    today = ui.today.strftime("%Y-%m-%d")
    note = ui.field("What happened today?", lines=2)
    ui.text("How do you feel?", size=20)
    with ui.row():
        for mood in MOODS:
            if ui.button(mood):
                entries[today] = {"mood": mood, "note": note.strip()}
                ui.clear("What happened today?")
    if today in entries:
        ui.text(f"Today: {entries[today]['mood']}", size=28, color="accent")
    if len(entries) > 1:
        days = sorted(entries)[-14:]
        ui.chart([MOODS[entries[day]["mood"]] for day in days], labels=[day[5:] for day in days], kind="line")
    for mood in MOODS:
        count = sum(entry["mood"] == mood for entry in entries.values())
        if count:
            ui.text(f"{mood}: {count} days")
    for day in sorted(entries, reverse=True):
        with ui.card(day):
            ui.text(entries[day]["mood"], bold=True)
            ui.text(entries[day]["note"])
