DAYS = [1, 3, 7, 14, 30]


def app(ui):
    ui.title("Spaced repetition")
    words = ui.state.get("words", [])
    today = ui.now.date()
    with ui.row():
        word = ui.field("Word").strip()
        if ui.button("Add") and word:
            words.append({"word": word, "level": 0, "due": str(today)})
            ui.clear("Word")
    due = [entry for entry in words if entry["due"] <= str(today)]
    ui.text(f"{len(due)} due today", size=36, bold=True)
    picked = ui.list([entry["word"] for entry in due], actions=["Knew it", "Forgot"])
    if picked:
        entry = due[picked.index]
        days = DAYS[min(entry["level"], 4)] if picked.action == "Knew it" else 1
        entry["level"] = entry["level"] + 1 if picked.action == "Knew it" else 0
        entry["due"] = str(today + datetime.timedelta(days=days))
    for entry in words:
        if entry["due"] > str(today):
            ui.text(f"{entry['word']} again on {entry['due']}", color="muted")
