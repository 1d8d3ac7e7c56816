def app(ui):
    ui.title("Multiply")
    s = ui.state
    results = s.get("results", [])
    with ui.row():
        first = ui.number("First", 1.0)
        second = ui.number("Second", 1.0)
        if ui.button("Multiply"):
            results.insert(0, f"{first:g} × {second:g} = {first * second:g}")
            s.results = results[:5]
        if ui.button("Clear"):
            results.clear()
    for result in results:
        ui.text(result, size=20)
    if not results:
        ui.text("No results yet", color="muted")
