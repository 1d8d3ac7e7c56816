def app(ui):
    ui.title("Three pots")
    pay = ui.number("Pay", 2000.0, min=0)
    needs = ui.slider("Needs %", 0, 100, 50)
    wants = ui.slider("Wants %", 0, 100, 30)
    wants = min(wants, 100 - needs)
    percents = [needs, wants, 100 - needs - wants]
    names = ["Needs", "Wants", "Savings"]
    for name, percent in zip(names, percents):
        ui.text(f"{name}: {pay * percent / 100:.2f} ({percent}%)", size=20)
    ui.chart(percents, kind="pie", labels=names)
