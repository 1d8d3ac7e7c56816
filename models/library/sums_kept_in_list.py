def app(ui):
    ui.title("Sums")
    s = ui.state
    done = s.get("done", [])
    a = ui.number("A", 4.0)
    b = ui.number("B", 2.0)
    with ui.row():
        if ui.button("Add"):
            done.insert(0, f"{a:g} + {b:g} = {a + b:g}")
        if ui.button("Subtract"):
            done.insert(0, f"{a:g} - {b:g} = {a - b:g}")
        if ui.button("Multiply"):
            done.insert(0, f"{a:g} × {b:g} = {a * b:g}")
        if ui.button("Clear"):
            done = s.done = []
    for place, line in enumerate(done, 1):
        ui.text(f"{place}. {line}")
    if not done:
        ui.text("Nothing yet")
