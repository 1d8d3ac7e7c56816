def app(ui):
    ui.title("Toilet paper fund")
    moves = ui.state.get("moves", [])
    with ui.row():
        name = ui.choice("Who", ["Ada", "Ben", "Cem"])
        amount = ui.number("Amount", 5.0, min=0)
        if ui.button("Pays in"):
            moves.append([name, amount])
        if ui.button("Bought paper"):
            moves.append([name, -amount])
    ui.text(f"In the tin: {sum(amount for name, amount in moves):.2f}", size=36, bold=True)
    ui.list([f"{name} {'paid in' if amount >= 0 else 'bought for'} {abs(amount):.2f}" for name, amount in reversed(moves)])
