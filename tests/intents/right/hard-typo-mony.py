def app(ui):
    ui.title("Pocket money")
    have = ui.state.get("have", 0)
    amount = ui.number("Amount", 0.0, min=0)
    if ui.button("Got"):
        have += amount
    if ui.button("Spent"):
        have -= amount
    ui.state.have = have
    ui.text(f"{have:.2f}", size=48)
