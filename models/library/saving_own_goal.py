def app(ui):
    ui.title("Savings")
    euros = ui.state.get("euros", 0)
    goal = ui.number("Goal", 100, min=1)
    with ui.row():
        for amount in [1, 5, 20]:
            if ui.button(f"+{amount}"):
                euros += amount
    ui.state.euros = euros
    ui.text(f"{euros} euros", size=24)
    ui.text(f"{euros / goal * 100:.0f}%", size=32)
