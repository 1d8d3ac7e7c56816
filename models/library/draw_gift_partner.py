def app(ui):
    ui.title("Presents")
    s = ui.state
    people = s.get("people", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name and name not in people:
            people.append(name)
            s.pairs = []
            ui.clear("Name")
    ui.text(", ".join(people))
    if len(people) < 2:
        ui.text("Add more people", color="muted")
        return
    if ui.button("Draw"):
        mixed = random.sample(people, len(people))
        s.pairs = [f"{a} gives to {b}" for a, b in zip(mixed, mixed[1:] + mixed[:1])]
    for pair in s.get("pairs", []):
        ui.text(pair)
