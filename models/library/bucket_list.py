def app(ui):
    ui.title("Bucket list")
    dreams = ui.state.get("dreams", [])
    with ui.row():
        name = ui.field("Dream").strip()
        if ui.button("Add") and name:
            dreams.append({"name": name, "date": ""})
            ui.clear("Dream")
    for dream in dreams:
        with ui.row():
            if dream["date"]:
                ui.text(f"{dream['name']}, {dream['date']}", color="good")
            else:
                ui.text(dream["name"])
                if ui.button("Did it"):
                    dream["date"] = f"{ui.now.day} {ui.now:%B %Y}"
    ui.text(f"{sum(dream['date'] != '' for dream in dreams)} of {len(dreams)}", size=20)
