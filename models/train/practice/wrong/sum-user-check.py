def app(ui):
    ui.title("Username")
    name = ui.field("Username")
    if len(name) < 5:
        ui.text("Too short", size=24, color="bad")
    elif len(name) >= 12:
        ui.text("Too long", size=24, color="bad")
    elif not name.isalnum():
        ui.text("Wrong character", size=24, color="bad")
    else:
        ui.text("OK", size=24, color="good")
