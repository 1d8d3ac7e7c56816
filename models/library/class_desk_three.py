def app(ui):
    ui.title("Classroom")
    s = ui.state
    if ui.button("Pick"):
        s.name = random.choice(["Amy", "Ben", "Cleo"])
    ui.text(s.get("name", "Nobody picked yet"), size=28)
    ui.divider()
    with ui.row():
        if ui.button("Team A"):
            s.a = s.get("a", 0) + 1
        if ui.button("Team B"):
            s.b = s.get("b", 0) + 1
    ui.text(f"A {s.get('a', 0)} : {s.get('b', 0)} B", size=24)
    ui.divider()
    if ui.switch("Quiet", False):
        ui.text("Please be quiet", size=40, bold=True)
