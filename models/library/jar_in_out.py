def app(ui):
    ui.title("Money box")
    s = ui.state
    balance = s.get("balance", 0)
    amount = ui.number("Amount", 10, min=0)
    with ui.row():
        if ui.button("In"):
            s.balance, s.refused = balance + amount, False
        if ui.button("Out"):
            s.refused = amount > balance
            if not s.refused:
                s.balance = balance - amount
    ui.text(f"Balance: {balance:.2f}", size=32, bold=True)
    if s.get("refused"):
        ui.text("Not enough", color="bad")
