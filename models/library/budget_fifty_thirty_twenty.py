PARTS = {"Needs": 50, "Wants": 30, "Savings": 20}


def app(ui):
    ui.title("50 / 30 / 20")
    income = ui.number("Income a month", 2400.0, min=0)
    for name, percent in PARTS.items():
        ui.text(f"{name}: {income * percent / 100:.2f}", size=32, bold=True)
    ui.chart(list(PARTS.values()), kind="pie", labels=list(PARTS))
    ui.text("Needs are rent, food and bills; wants are what is nice to have", color="muted")
