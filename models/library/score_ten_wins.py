def app(ui):
    ui.title("First to ten")
    us, them = ui.state.get("us", 0), ui.state.get("them", 0)
    with ui.row():
        if us < 10 and them < 10:
            if ui.button("Us +1"):
                us += 1
            if ui.button("Them +1"):
                them += 1
        elif ui.button("New game"):
            us, them = 0, 0
    ui.state.us, ui.state.them = us, them
    ui.text(f"Us {us} : {them} Them", size=40, align="center")
    if us >= 10:
        ui.text("Us win", color="good")
    if them >= 10:
        ui.text("Them win", color="good")
