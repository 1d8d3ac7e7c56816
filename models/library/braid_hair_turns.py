def app(ui):
    ui.title("Braid")
    s = ui.state
    moves = s.get("moves", 0)
    with ui.row():
        if ui.button("Done, next"):
            moves += 1
        if ui.button("New braid"):
            moves = 0
    s.moves = moves
    if moves == 0:
        ui.text("Part the hair in three strands", size=36, bold=True)
    else:
        side = "right" if moves % 2 else "left"
        ui.text(f"Lay the {side} strand over the middle", size=36, bold=True)
        ui.text(f"Move {moves}", size=24)
    ui.text("At the end tie it with a hair band", color="muted")
