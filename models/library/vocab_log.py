def app(ui):
    ui.title("New words")
    words = ui.state.get("words", [])
    today = str(ui.today)
    with ui.row():
        word = ui.field("Word").strip()
        meaning = ui.field("Meaning").strip()
        if ui.button("Add") and word and meaning:
            words.append([today, f"{word} = {meaning}"])
            ui.clear("Word")
            ui.clear("Meaning")
    for day, text in words:
        ui.text(text + (" new" if day == today else ""))
    ui.text(f"Today: {sum(day == today for day, text in words)}, all: {len(words)}", bold=True)
