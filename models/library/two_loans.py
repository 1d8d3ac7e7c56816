def app(ui):
    ui.title("Two loans")
    amount = ui.number("Amount", 10000, min=0)
    costs = []
    for bank, months in [("A", 48), ("B", 60)]:
        with ui.card(f"Bank {bank}"):
            payment = ui.number(f"Monthly payment {bank}", 250, min=0)
            months = ui.number(f"Months {bank}", months, min=1)
            costs.append(payment * months - amount)
            ui.text(f"Bank {bank} costs {costs[-1]:.2f} more")
    a, b = costs
    if a == b:
        ui.text("Both cost the same", size=28)
    else:
        ui.text(f"Bank {'A' if a < b else 'B'} is cheaper", size=28, color="good")
