RANGES = [(18.5, "Underweight", "blue"), (25, "Healthy", "good"), (30, "Overweight", "warn"), (999, "Obese", "bad")]


def app(ui):
    ui.title("BMI")
    height = ui.number("Height in cm", 170, min=50, max=250)
    weight = ui.number("Weight in kg", 70, min=10, max=300)
    bmi = weight / (height / 100) ** 2
    _, name, color = next(entry for entry in RANGES if bmi < entry[0])
    ui.text(f"{bmi:.1f}", size=56, bold=True, color=color, align="center")
    ui.text(name, size=24, color=color, align="center")
    ui.progress(min(bmi / 40, 1))
