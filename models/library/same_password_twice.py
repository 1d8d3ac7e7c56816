def app(ui):
    ui.title("Password")
    first = ui.field("Password")
    second = ui.field("Again")
    if len(first) < 6:
        ui.text("Too short", color="bad", size=24)
    elif first == second:
        ui.text("They match", color="good", size=24)
    else:
        ui.text("They differ", color="bad", size=24)
