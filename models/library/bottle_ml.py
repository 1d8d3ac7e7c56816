def app(ui):
    ui.title("Bottles")
    bottles = ui.state.get("bottles", [])
    day = str(ui.now.date())
    with ui.row():
        ml = int(ui.number("Ml", 100, min=0, step=10))
        if ui.button("Drunk"):
            bottles.append([day, ui.now.strftime("%H:%M"), ml])
    today = [bottle for bottle in bottles if bottle[0] == day]
    ui.text(f"Today: {sum(bottle[2] for bottle in today)} ml", size=32, bold=True)
    for _, time, amount in today:
        ui.text(f"{time}: {amount} ml")
