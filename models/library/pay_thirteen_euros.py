def app(ui):
    ui.title("Pay")
    s = ui.state
    paid = s.get("paid", 0)
    ui.text("Price: 13 €", size=24)
    with ui.row():
        for money in [1, 2, 5, 10]:
            if ui.button(f"{money} €"):
                paid += money
        if ui.button("New payment"):
            paid = 0
    s.paid = paid
    if paid < 13:
        ui.text(f"Missing: {13 - paid} €", size=32, bold=True)
    elif paid == 13:
        ui.text("Paid exactly", size=32, bold=True, color="good")
    else:
        ui.text(f"CHANGE: {paid - 13} €", size=32, bold=True, color="warn")
