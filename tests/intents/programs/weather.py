def app(ui):
    try:
        answer = ui.fetch("https://api.example.org/weather?city=Bern")
    except PermissionError:
        ui.text("Not allowed to ask")
        return
    if answer is None:
        ui.text("Asking ...")
    else:
        ui.text(f"{answer['temperature']} degrees")
