def app(ui):
    ui.title("Exercises")
    moves = ui.state.get("moves", [])
    with ui.row():
        name = ui.field("Exercise").strip()
        times = ui.number("Repetitions", 10, min=1)
        if ui.button("Add") and name:
            moves.append({"name": name, "times": times, "marked": False})
            ui.clear("Exercise")
    if ui.button("New round"):
        for move in moves:
            move["marked"] = False
    picked = ui.list([f"{move['name']} x {move['times']}" + (" ✓" if move["marked"] else "") for move in moves], actions=["Done"])
    if picked:
        moves[picked.index]["marked"] = not moves[picked.index]["marked"]
    share = sum(move["marked"] for move in moves) / max(1, len(moves))
    ui.progress(share)
    ui.text(f"{share * 100:.0f} percent done", size=20)
