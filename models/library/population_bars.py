MILLIONS = {"Germany": 84, "France": 68, "Italy": 59, "Spain": 48, "Poland": 37, "Sweden": 11}


def app(ui):
    ui.title("Population")
    shown = {}
    with ui.row():
        for country, people in MILLIONS.items():
            if ui.checkbox(country, True):
                shown[country] = people
    if not shown:
        ui.text("Tick a country", size=20)
        return
    ui.chart(list(shown.values()), kind="bar", labels=list(shown))
    most = max(shown, key=shown.get)
    ui.text(f"{sum(shown.values())} million people", size=36, bold=True)
    ui.text(f"Most in {most}: {shown[most]} million")
