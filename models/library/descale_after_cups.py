def app(ui):
    ui.title("Coffee machine")
    s = ui.state
    cups = s.get("cups", 0)
    with ui.row():
        for number in [1, 5]:
            if ui.button(f"+{number}"):
                cups += number
        if ui.button("Descaled"):
            cups = 0
    s.cups = cups
    ui.text(f"{cups} of 200 cups", size=36, bold=True)
    ui.progress(min(1.0, cups / 200))
    if cups >= 200:
        ui.text("Descale it now", size=24, color="bad")
