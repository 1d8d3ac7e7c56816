def app(ui):
    ui.title("Same birthday")
    people = ui.slider("People", 2, 100, 23)
    none = 1
    for i in range(people):
        none *= (365 - i) / 365
    ui.text(f"{1 - none:.1%}", size=56, bold=True)
    ui.text(f"{people} people", color="muted")
    ui.progress(1 - none)
