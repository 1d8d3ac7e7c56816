def app(ui):
    ui.title("At 65")
    age = ui.number("My age", 35, min=0, max=100)
    goal = ui.number("Goal", 100000, min=0)
    interest = ui.number("Interest a year (%)", 4.0, min=0, max=30)
    months = (65 - age) * 12
    rate = interest / 100 / 12
    if months <= 0:
        ui.text("You are already 65", size=28)
    else:
        parts = ((1 + rate) ** months - 1) / rate if rate else months
        ui.text(f"{goal / parts:.2f} a month", size=40, bold=True)
