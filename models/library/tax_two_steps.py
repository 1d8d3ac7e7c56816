def app(ui):
    ui.title("Tax")
    income = ui.number("Income", 30000, min=0, step=500)
    tax = max(0, income - 10000) * 0.2
    ui.text(f"Tax: {tax:.2f}", size=24)
    ui.text(f"Remains: {income - tax:.2f}", size=24)
