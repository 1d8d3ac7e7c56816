def app(ui):
    ui.title("Laundry")
    pieces = ui.state.get("pieces", {"White": 0, "Dark": 0})
    for kind in pieces:
        with ui.row():
            if ui.button(kind):
                pieces[kind] += 1
            if ui.button(f"{kind} washed"):
                pieces[kind] = 0
            ui.text(f"{kind}: {pieces[kind]}", size=24)
        if pieces[kind] >= 8:
            ui.text(f"Wash the {kind.lower()} ones", color="bad")
