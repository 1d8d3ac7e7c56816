def app(ui):
    ui.title("Capitals")
    ui.text("What is the capital of Japan?")
    with ui.row():
        for city in ["Kyoto", "Tokyo", "Osaka"]:
            if ui.button(city):
                ui.state.said = "Right" if city == "Tokyo" else "Wrong"
    ui.text(ui.state.get("said", ""))
