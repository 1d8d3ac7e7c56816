def app(ui):
    ui.title("Paying off")
    debt = ui.number("Debt", 1000, min=0)
    part = ui.number("Each month", 300, min=1)
    months = math.ceil(debt / part)
    last = debt - part * (months - 1) if months else 0
    ui.text(f"{months} months", size=24)
    ui.text(f"Last payment: {last:g}", size=20)
