def app(ui):
    ui.title("Air fryer")
    degrees = ui.number("Oven (°C)", 200, min=50, max=300, step=5)
    minutes = ui.number("Minutes in the oven", 30, min=1)
    ui.text(f"{degrees - 20} °C", size=40, bold=True)
    ui.text(f"{round(minutes * 0.8)} minutes", size=40, bold=True)
    ui.text("20 degrees less and a fifth of the time less", color="muted")
