def app(ui):
    ui.title("Walk")
    km = ui.number("Km", 3.0, min=0, step=0.5)
    steps = round(km * 100000 / 75)
    ui.text(f"{steps} steps", size=48, bold=True)
    ui.text(f"{round(steps / 100)} minutes", size=24)
