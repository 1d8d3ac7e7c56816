def judged(bmi):
    if bmi < 18.5:
        return "Underweight", "blue"
    if bmi < 25:
        return "Healthy", "good"
    if bmi < 30:
        return "Overweight", "warn"
    return "Obese", "bad"


def app(ui):
    ui.title("BMI")
    height = ui.number("Height in cm", 170, min=50, max=250)
    weight = ui.number("Weight in kg", 70, min=10, max=300)
    bmi = weight / (height / 100) ** 2
    name, color = judged(bmi)
    ui.text(f"{bmi:.1f}", size=56, bold=True, color=color, align="center")
    ui.text(name, size=24, color=color, align="center")
    limit = 25 * (height / 100) ** 2
    if weight > limit:
        ui.text(f"{weight - limit:.1f} kg too much", align="center")
    ui.progress(min(bmi / 40, 1))
