CITIES = {"Berlin": (52.52, 13.41), "London": (51.51, -0.13), "New York": (40.71, -74.01), "Tokyo": (35.68, 139.69)}


def app(ui):
    ui.title("Weather")
    city = ui.choice("City", list(CITIES))
    latitude, longitude = CITIES[city]
    query = f"latitude={latitude}&longitude={longitude}&current_weather=true&daily=temperature_2m_max&timezone=auto"
    try:
        data = ui.fetch(f"https://api.open-meteo.com/v1/forecast?{query}")
    except PermissionError:
        ui.text("This needs your permission to use the network.", color="warn")
        return
    if data is None:
        ui.text("Looking out of the window...", color="muted")
        return
    now = data["current_weather"]
    with ui.card(city):
        ui.text(f"{now['temperature']} °C", size=56, bold=True, align="center")
        ui.text(f"Wind {now['windspeed']} km/h", align="center", color="muted")
    days = [day[5:] for day in data["daily"]["time"]]
    ui.chart(data["daily"]["temperature_2m_max"], labels=days, kind="line", label="Highest")
