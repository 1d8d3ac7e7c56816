def app(ui):
    ui.title("Money box")
    inside = ui.state.get("inside", 0)
    amount = ui.number("Amount", 10.0, min=0)
    with ui.row():
        if ui.button("Put in"):
            ui.state.inside = inside + amount
        if ui.button("Take out"):
            ui.state.inside = inside - amount
    ui.text(f"{ui.state.get('inside', 0):.2f}", size=48)
