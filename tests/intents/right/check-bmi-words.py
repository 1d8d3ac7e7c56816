def app(ui):
    ui.title("BMI")
    weight = ui.number("Weight in kg", 70.0, min=1)
    height = ui.number("Height in cm", 175.0, min=1)
    bmi = weight / (height / 100) ** 2
    ui.text(f"{bmi:.1f}", size=48)
    if bmi < 18.5:
        ui.text("Underweight")
    elif bmi < 25:
        ui.text("Normal")
    else:
        ui.text("Overweight")
