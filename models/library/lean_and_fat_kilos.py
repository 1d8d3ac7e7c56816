def app(ui):
    ui.title("Lean and fat")
    weight = ui.number("Weight (kg)", 80.0, min=1, step=0.5)
    percent = ui.slider("Body fat (%)", 3, 60, 25)
    wanted = ui.slider("Body fat I want (%)", 3, 60, 20)
    fat = weight * percent / 100
    lean = weight - fat
    ui.text(f"Lean: {lean:.1f} kg", size=36, bold=True)
    ui.text(f"Fat: {fat:.1f} kg", size=28)
    ui.text(f"With {wanted} % fat: {lean / (1 - wanted / 100):.1f} kg", size=20)
