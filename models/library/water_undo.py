def app(ui):
    ui.title("Water")
    drinks = ui.state.get("drinks", [])
    with ui.row():
        for amount in [150, 330]:
            if ui.button(f"{amount} ml"):
                drinks.append(amount)
        if ui.button("Undo") and drinks:
            drinks.pop()
    ui.text(f"{sum(drinks)} ml", size=36, bold=True)
    ui.text(f"Drinks: {len(drinks)}")
    if sum(drinks) >= 1500:
        ui.text("Enough", color="good", size=24)
