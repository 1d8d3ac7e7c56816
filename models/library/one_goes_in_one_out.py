def app(ui):
    ui.title("Wardrobe")
    hanging = ui.state.get("hanging", [])
    away = ui.state.get("away", [])
    with ui.row():
        piece = ui.field("Piece").strip()
        if ui.button("Hang up") and piece:
            hanging.append(piece)
            if len(hanging) > 5:
                away.append(hanging.pop(0))
            ui.clear("Piece")
    with ui.card(f"Hanging: {len(hanging)} of 5"):
        ui.list(hanging)
    with ui.card(f"To give away: {len(away)}"):
        picked = ui.list(away, actions=["Given"])
        if picked:
            away.pop(picked.index)
