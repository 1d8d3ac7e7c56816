def app(ui):
    ui.title("Practice")
    entries = ui.state.get("entries", [])
    with ui.row():
        piece = ui.field("Piece")
        minutes = ui.number("Minutes", 10, min=1)
        if ui.button("Add") and piece.strip():
            entries.append([piece.strip(), minutes])
            ui.clear("Piece")
    picked = ui.list([f"{piece}: {minutes} min" for piece, minutes in entries], actions=["Delete"])
    if picked:
        entries.pop(picked.index)
    total = sum(minutes for piece, minutes in entries)
    ui.text(f"Together: {total} min", size=24)
    if total < 120:
        ui.text(f"{120 - total} min to go", color="muted")
    else:
        ui.text("Goal reached", color="good")
