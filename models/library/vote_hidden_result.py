def app(ui):
    ui.title("Pizza or Pasta")
    pizza, pasta = ui.state.get("pizza", 0), ui.state.get("pasta", 0)
    shown = ui.state.get("shown", False)
    with ui.row():
        if ui.button("Pizza"):
            pizza, shown = pizza + 1, False
        if ui.button("Pasta"):
            pasta, shown = pasta + 1, False
        if ui.button("Show result"):
            shown = True
    ui.state.pizza, ui.state.pasta, ui.state.shown = pizza, pasta, shown
    ui.text(f"Votes: {pizza + pasta}")
    if shown:
        ui.text(f"Pizza: {pizza}")
        ui.text(f"Pasta: {pasta}")
        ui.text("A tie" if pizza == pasta else "Pizza wins" if pizza > pasta else "Pasta wins", bold=True)
