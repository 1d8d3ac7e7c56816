def app(ui):
    ui.title("Reading")
    evenings = ui.state.get("evenings", [])
    pages = ui.number("Pages of the book", 300, min=1)
    with ui.row():
        read = ui.number("Pages read this evening", 20, min=1)
        if ui.button("Log"):
            evenings.append(read)
    left = max(0, pages - sum(evenings))
    ui.text(f"Pages left: {left}", size=24)
    if evenings:
        pace = sum(evenings) / len(evenings)
        ui.text(f"Evenings to go: {math.ceil(left / pace)}", size=24)
    else:
        ui.text("Log your first evening", color="muted")
