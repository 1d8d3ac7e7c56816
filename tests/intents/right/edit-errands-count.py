def app(ui):
    ui.title("Errands")
    errands = ui.state.get("errands", [])
    with ui.row():
        text = ui.field("Errand")
        if ui.button("Add") and text:
            errands.append(text)
    for errand in errands:
        ui.text(errand)
