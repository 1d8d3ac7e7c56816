def app(ui):
    ui.title("Guest book")
    entries = ui.state.get("entries", [])
    name = ui.field("Name").strip()
    words = ui.field("Your words", lines=4).strip()
    if ui.button("Write") and name and words:
        entries.insert(0, [f"{name}, {ui.now.day} {ui.now:%B %Y}", words])
        ui.clear("Name")
        ui.clear("Your words")
    if entries:
        ui.text(f"{len(entries)} {'entry' if len(entries) == 1 else 'entries'}", color="muted")
    else:
        ui.text("Nobody has written yet", color="muted")
    for who, words in entries:
        with ui.card(who):
            ui.text(words, size=20)
