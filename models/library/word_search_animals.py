GRID = ["TIGERKH", "BLOMSAO", "SNAKEFR", "WDQOUTS", "PIBEARE", "CAMELVY", "XJGUNZW"]
WORDS = ["TIGER", "HORSE", "SNAKE", "BEAR", "CAMEL"]


def app(ui):
    ui.title("Word search")
    s = ui.state
    found = s.get("found", [])
    ui.text("Five animals are hidden across and down", color="muted")
    for line in GRID:
        ui.text(" ".join(line), size=24, mono=True)
    with ui.row():
        word = ui.field("Word").strip().upper()
        if ui.button("Found") and word:
            if word in found:
                s.note = f"{word} is there already"
            elif word in WORDS:
                found.append(word)
                s.note = f"{word} is right"
            else:
                s.note = f"{word} is not one of them"
            ui.clear("Word")
    ui.text(s.get("note", ""))
    ui.text(f"{len(found)} of 5 found: {', '.join(found) or 'none yet'}", size=20, bold=True)
    if len(found) == 5:
        ui.text("All words found!", size=24, color="good")
    if ui.button("Start again"):
        s.found, s.note = [], ""
