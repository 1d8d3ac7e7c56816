def app(ui):
    ui.title("World clock")
    with ui.row():
        for city, hours in [("Berlin", 1), ("Los Angeles", -7)]:
            with ui.card(city):
                ui.text((ui.now + datetime.timedelta(hours=hours)).strftime("%H:%M"), size=40)
