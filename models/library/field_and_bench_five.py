def app(ui):
    ui.title("Team")
    bench = ui.state.get("bench", [])
    field = ui.state.get("field", [])
    with ui.row():
        name = ui.field("Player").strip()
        if ui.button("Add") and name:
            bench.append(name)
            ui.clear("Player")
    with ui.card("Field"):
        out = ui.list(field, actions=["Out"])
    with ui.card("Bench"):
        into = ui.list(bench, actions=["In"])
    if out:
        bench.append(field.pop(out.index))
    if into and len(field) < 5:
        field.append(bench.pop(into.index))
    ui.text(f"{len(field)} of 5 on the field", size=20)
    if len(field) == 5:
        ui.text("Field is full", color="bad")
