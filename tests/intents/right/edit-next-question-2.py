def app(ui):
    ui.title("Capitals")
    for country, cities, right in [
        ("Japan", ["Kyoto", "Tokyo", "Osaka"], "Tokyo"),
        ("Egypt", ["Cairo", "Luxor"], "Cairo"),
    ]:
        ui.text(f"What is the capital of {country}?")
        with ui.row():
            for city in cities:
                if ui.button(city):
                    ui.state.said = "Right" if city == right else "Wrong"
    ui.text(ui.state.get("said", ""))
