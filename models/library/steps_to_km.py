def app(ui):
    ui.title("Steps")
    steps = ui.number("Steps", 10000, min=0, step=500)
    length = ui.number("Length of a step (cm)", 70, min=20, max=150)
    km = steps * length / 100000
    ui.text(f"{km:.2f} km", size=48, bold=True)
