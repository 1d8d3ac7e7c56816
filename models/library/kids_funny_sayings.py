def app(ui):
    ui.title("What they said")
    sayings = ui.state.get("sayings", [])
    said = ui.field("Said").strip()
    with ui.row():
        child = ui.field("Child").strip()
        age = int(ui.number("Age", 4, min=0))
    if ui.button("Keep") and said and child:
        sayings.insert(0, f"“{said}” {child}, {age} {'year' if age == 1 else 'years'}")
        ui.clear("Said")
    ui.text(f"{len(sayings)} {'saying' if len(sayings) == 1 else 'sayings'}", size=24, bold=True)
    picked = ui.list(sayings, actions=["Delete"])
    if picked:
        sayings.pop(picked.index)
