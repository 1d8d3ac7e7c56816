def app(ui):
    ui.title("Commuting")
    km = ui.number("Km", 10, min=0)
    days = ui.number("Working days", 220, min=0)
    one_day = km * (0.30 if km <= 20 else 0.38)
    ui.text(f"Allowance: {one_day * days:.2f}", size=28, bold=True)
