def app(ui):
    ui.title("Half-life")
    amount = ui.number("Amount (g)", 100, min=0)
    half = ui.number("Half-life (hours)", 6, min=0.1)
    hours = ui.number("Hours passed", 12, min=0)
    left = amount * 0.5 ** (hours / half)
    ui.text(f"{left:.2f} g", size=40, bold=True)
    if amount > 0:
        ui.text(f"{left / amount:.0%} is left", size=20)
    ui.chart([amount * 0.5 ** i for i in range(7)], labels=[i * half for i in range(7)], kind="line")
