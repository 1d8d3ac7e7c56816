def app(ui):
    ui.title("My records")
    s = ui.state
    records = s.get("records", {})
    with ui.row():
        name = ui.field("Exercise").strip().capitalize()
        kg = ui.number("kg", 40, min=0, step=2.5)
        if ui.button("Save") and name:
            if kg > records.get(name, [0])[0]:
                records[name] = [kg, f"{ui.now:%d %b}"]
                s.words = f"New record: {name} {kg:g} kg"
            else:
                s.words = "Not a record"
            ui.clear("Exercise")
    ui.text(s.get("words", "No records yet"), size=28, bold=True)
    if records:
        ui.table([[name, f"{kg:g}", day] for name, (kg, day) in sorted(records.items())], header=["Exercise", "kg", "Day"])
