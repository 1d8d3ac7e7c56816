COLORS = {"Yellow": "#ffe66d", "Pink": "#ffb3c7", "Blue": "#a8d8ff"}


def app(ui):
    ui.title("Coloured notes")
    notes = ui.state.get("notes", [])
    with ui.row():
        text = ui.field("Note").strip()
        color = ui.choice("Colour", list(COLORS))
    with ui.row():
        if ui.button("Pin") and text:
            notes.append([color, text])
            ui.clear("Note")
        if ui.button("Take off the last") and notes:
            notes.pop()
    ui.text(f"{len(notes)} {'note' if len(notes) == 1 else 'notes'}", bold=True)
    c = ui.canvas(480, 110 * max(1, (len(notes) + 3) // 4))
    for place, (color, text) in enumerate(notes):
        x, y = place % 4 * 120, place // 4 * 110
        c.rect(x + 5, y + 5, 110, 100, COLORS[color])
        c.text(x + 60, y + 45, text[:14], size=16, color="black", align="center")
