def app(ui):
    ui.title("Money lent")
    paid = ui.state.get("paid", [])
    lent = ui.number("Sum lent", 500.0, min=1)
    payment = ui.number("Payment", 50.0, min=0)
    if ui.button("Enter") and payment > 0:
        paid.append(payment)
    pressed = ui.list([f"{one:.2f}" for one in paid], actions=["Delete"])
    if pressed:
        paid.pop(pressed.index)
    ui.text(f"Still owed: {max(0, lent - sum(paid)):.2f}", size=32, bold=True)
    ui.progress(min(1, sum(paid) / lent))
