def app(ui):
    ui.title("Late payment")
    amount = ui.number("Amount", 1000.0, min=0)
    rate = ui.number("Interest a year (%)", 9.0, min=0)
    days = ui.number("Days late", 30, min=0)
    per_day = amount * rate / 100 / 365
    ui.text(f"Interest: {per_day * days:.2f}", size=40, bold=True)
    ui.text(f"Per day: {per_day:.2f}")
    ui.text(f"To pay: {amount + per_day * days:.2f}", size=24)
