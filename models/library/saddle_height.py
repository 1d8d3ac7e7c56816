def app(ui):
    ui.title("Saddle height")
    inseam = ui.number("Inside leg in cm", 80, min=40, max=120)
    ui.text(f"{inseam * 0.883:.1f} cm", size=40, bold=True)
    ui.text("From the middle of the pedal crank to the top of the saddle", color="muted")
