def app(ui):
    ui.title("Pills")
    pills = ui.state.get("pills", 28)
    with ui.row():
        if ui.button("Take"):
            pills = max(0, pills - 1)
        if ui.button("New pack"):
            pills += 28
    ui.state.pills = pills
    ui.text(f"{pills} pills", size=40)
    if pills <= 5:
        ui.text("Buy more", color="bad")
