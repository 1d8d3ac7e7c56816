def app(ui):
    answer = ui.fetch("https://api.example.org/weather?city=Bern")
    if answer is None:
        ui.text("Asking ...")
    elif answer.ok:
        ui.text(f"{answer.json()['temperature']} degrees")
    else:
        ui.text("No weather today")
