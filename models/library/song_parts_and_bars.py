def app(ui):
    ui.title("My song")
    s = ui.state
    parts = s.get("parts", [])
    with ui.row():
        part = ui.choice("Part", ["Verse", "Chorus", "Bridge", "Intro", "Solo", "Ending"])
        bars = int(ui.number("Bars", 8, min=1, max=64))
        if ui.button("Add"):
            parts.append([part, bars])
    tempo = ui.slider("Tempo", 50, 200, 120)
    lines = [f"{place}. {part}, {bars} {'bar' if bars == 1 else 'bars'}" for place, (part, bars) in enumerate(parts, 1)]
    press = ui.list(lines, actions=["Up", "Delete"])
    if press and press.action == "Delete":
        parts.pop(press.index)
    elif press and press.index > 0:
        parts.insert(press.index - 1, parts.pop(press.index))
    total = sum(bars for part, bars in parts)
    seconds = round(total * 4 * 60 / tempo)
    ui.text(f"{total} {'bar' if total == 1 else 'bars'}, {seconds // 60}:{seconds % 60:02d}", size=32, bold=True)
    ui.text("Four beats in a bar", color="muted")
