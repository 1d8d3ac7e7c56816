def app(ui):
    ui.title("How tall is the tree?")
    stick = ui.number("Stick in m", 1.0, min=0, step=0.1)
    short = ui.number("Shadow of the stick in m", 1.5, min=0, step=0.1)
    long = ui.number("Shadow of the tree in m", 18.0, min=0, step=0.5)
    if short > 0:
        ui.text(f"{stick * long / short:.1f} m", size=40, bold=True)
    else:
        ui.text("Without a shadow it can't be said", color="warn")
    ui.text("Measure both shadows at the same time", color="muted")
