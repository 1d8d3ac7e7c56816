def app(ui):
    ui.title("My account")
    s = ui.state
    since = s.setdefault("since", ui.time)
    spent = s.get("spent", 0)
    balance = int(ui.time - since) - spent
    ui.text(f"{balance / 100:.2f} €", size=64, bold=True, align="center")
    ui.text("0.60 € a minute, 36.00 € an hour, 864.00 € a day", color="muted", align="center")
    amount = ui.number("Amount", 1.00, min=0.01, step=0.01)
    if ui.button("Take out"):
        if round(amount * 100) <= balance:
            s.spent = spent + round(amount * 100)
            s.note = f"Took out {amount:.2f} €"
        else:
            s.note = "Not enough money yet"
    ui.text(s.get("note", ""))
